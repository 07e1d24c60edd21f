package io.septet.change;

/** How far a change goes (C2). */
public enum ChangeClass {
    /** The department that answers for the item adjusts it and those concerned are told. */
    MINOR,
    /** The plan gets a new version, which is signed again. */
    MAJOR
}
