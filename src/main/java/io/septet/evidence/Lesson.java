package io.septet.evidence;

import io.septet.project.ProjectId;

/**
 * Something that an archived project learned (G7).
 *
 * @param project in whose archive it lies
 * @param from code and name of that project
 * @param kind key of the text that says what kind of lesson it is
 */
public record Lesson(ProjectId project, String from, String kind, String text) {}
