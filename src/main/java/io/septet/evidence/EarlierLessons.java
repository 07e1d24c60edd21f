package io.septet.evidence;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What archived projects have learned, for those that begin (G7). Whoever keeps the archive answers; everybody is told only of projects
 * that they may read about.
 */
public interface EarlierLessons {

    /** How many are offered at most. */
    int MOST = 5;

    /**
     * Lessons of projects that are like this one, the likest first.
     *
     * @param departments that take part
     * @param words in which the project is described, in whatever order
     */
    List<OfferedLesson> like(Category category, Collection<DepartmentId> departments, String words, PersonId reader);

    /** The lesson of that project in just these words. */
    Optional<Lesson> find(ProjectId project, String text, PersonId reader);
}
