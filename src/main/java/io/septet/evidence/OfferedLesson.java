package io.septet.evidence;

import io.septet.directory.DepartmentId;
import java.util.List;

/**
 * A lesson of a project that is like the one for which it is offered, and why it is offered (G7).
 *
 * @param sameCategory whether both projects are of one category
 * @param departments that take part in both
 * @param words that are said of both
 */
public record OfferedLesson(Lesson lesson, boolean sameCategory, List<DepartmentId> departments, List<String> words) {}
