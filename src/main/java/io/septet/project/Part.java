package io.septet.project;

/** The part a department takes in a project (R1). */
public enum Part {
    LEAD,
    SUPPORT,
    OVERSEE
}
