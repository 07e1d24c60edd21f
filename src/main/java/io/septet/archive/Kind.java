package io.septet.archive;

/** What can be found in the archive of a project. */
public enum Kind {
    /** The project itself, by its code and name. */
    PROJECT,
    /** What Septet wrote. */
    DOCUMENT,
    /** What people added, by its name. */
    FILE,
    /** Something that was learned. */
    LESSON
}
