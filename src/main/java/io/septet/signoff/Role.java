package io.septet.signoff;

/** What somebody signs as. */
public enum Role {
    /** Head of a department that takes part, for the plan (S2). */
    HEAD,
    /** Somebody with a duty in the project, for the duties table (S3). */
    MEMBER
}
