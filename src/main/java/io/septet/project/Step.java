package io.septet.project;

/** The step of its life a project is in. A change happens during tracking and is no step of its own. */
public enum Step {
    GOAL,
    RESPONSIBILITIES,
    SIGN_OFF,
    TRACKING,
    REVIEW,
    ARCHIVE
}
