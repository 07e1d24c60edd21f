package io.septet.meeting;

/** What became of a topic that somebody proposed. */
public enum TopicState {
    PROPOSED,
    /** It is on the agenda. */
    TAKEN,
    /** The host did not take it, and said why. */
    NOT_TAKEN
}
