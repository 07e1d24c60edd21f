package io.septet.action;

import org.jspecify.annotations.Nullable;

/**
 * What is decided on an owner's request.
 *
 * @param reason needed when it is declined
 */
public record ActionDecision(Answer answer, @Nullable String reason) {

    /** Whether they get what they ask for. */
    public enum Answer {
        GRANT,
        DECLINE
    }
}
