package io.septet.resource;

/** What became of a request for a resource. */
public enum RequestState {
    OPEN,
    GRANTED,
    REFUSED,
    /** Whoever asked took it back before anybody decided. */
    TAKEN_BACK,
    /** Nobody decided on it before all work was accepted. */
    NOT_NEEDED,
    /** Nobody decided on it before the project was cancelled. */
    CANCELLED
}
