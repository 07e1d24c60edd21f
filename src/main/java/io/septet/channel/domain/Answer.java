package io.septet.channel.domain;

/** What came back over the wire. */
public record Answer(int status, String body) {

    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int TIMEOUT = 408;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    boolean isOk() {
        return status >= OK && status < REDIRECT;
    }

    /** Whether the same may be taken later. */
    boolean isBusy() {
        return status >= SERVER_ERROR || status == TOO_MANY || status == TIMEOUT || status == TOO_EARLY;
    }
}
