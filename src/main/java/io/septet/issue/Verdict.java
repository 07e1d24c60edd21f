package io.septet.issue;

/** What a department says to a conclusion. */
public enum Verdict {
    CONFIRM,
    CONTEST
}
