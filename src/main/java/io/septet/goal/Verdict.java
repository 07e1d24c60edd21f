package io.septet.goal;

/** What a department says to a goal statement (G6). */
public enum Verdict {
    CONFIRM,
    OBJECT
}
