package io.septet.project;

import io.septet.directory.PersonId;
import java.util.List;
import java.util.Locale;

/**
 * Knows what somebody waits for from others, of whichever project: because they asked for it, or because it is theirs to see
 * that it is done. The first page asks every bean of this type.
 */
@FunctionalInterface
public interface AwaitedFromOthers {

    /**
     * What the person waits for, in the reader's language, what has waited longest first; in as many statements, however much
     * it is. Nobody is asked whether they may still read about the project.
     *
     * @param most how many are wanted at most
     */
    List<Awaited> by(PersonId person, int most, Locale reader);

    /**
     * Something that is awaited.
     *
     * @param kind key of what it is called, such as {@code issue.title}
     * @param page where more of it is, below the project's page; empty for that page itself
     * @param matter what it is, since when, and who owes it
     */
    record Awaited(ProjectId project, String kind, String page, OpenMatter matter) {}
}
