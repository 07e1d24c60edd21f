package io.septet.signoff;

/** What somebody says to a plan version by signing. */
public enum Verdict {
    APPROVE,
    REJECT
}
