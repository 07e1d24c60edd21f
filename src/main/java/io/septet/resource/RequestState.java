package io.septet.resource;

/** What became of a request for a resource. */
public enum RequestState {
    OPEN,
    GRANTED,
    REFUSED,
    /** Nobody decided on it before all work was accepted. */
    NOT_NEEDED,
    /** Nobody decided on it before the project was cancelled. */
    CANCELLED
}
