package io.septet.emergency;

/** What else should follow from an emergency, for somebody to begin: an issue that the departments settle, or a change. */
public enum Recommendation {
    NOTHING,
    ISSUE,
    CHANGE
}
