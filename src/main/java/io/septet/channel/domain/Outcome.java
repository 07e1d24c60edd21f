package io.septet.channel.domain;

/**
 * What came of sending something.
 *
 * @param reason why not, for whoever operates Septet
 */
public record Outcome(Kind kind, String reason) {

    public enum Kind {
        /** It has been taken. */
        SENT,
        /** It was not taken this time. */
        LATER,
        /** It will never be taken as it is. */
        NEVER
    }

    static Outcome sent() {
        return new Outcome(Kind.SENT, "");
    }

    static Outcome later(String reason) {
        return new Outcome(Kind.LATER, reason);
    }

    static Outcome never(String reason) {
        return new Outcome(Kind.NEVER, reason);
    }
}
