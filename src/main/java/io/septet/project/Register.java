package io.septet.project;

import java.util.List;
import java.util.Locale;

/**
 * A register that is kept beside a project's work, such as that of its risks. Whoever looks at the tracking finds there what
 * is open in it (T10), and from the project's page the way to all of it. A room that keeps one offers a bean of this type.
 */
public interface Register {

    /** Key of its name. */
    String title();

    /** Where its page is below that of the project, such as {@code risks}. */
    String page();

    /** Whether it is kept at the step the project is in; from tracking on, unless it says otherwise. */
    default boolean isKeptIn(ProjectView project) {
        return project.step().compareTo(Step.TRACKING) >= 0;
    }

    /** What is open in it, the most urgent first, in the reader's language; in as many statements, however much it is. */
    List<OpenMatter> open(ProjectView project, Locale reader);
}
