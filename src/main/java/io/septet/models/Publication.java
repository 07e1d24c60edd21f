package io.septet.models;

import io.septet.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That files came into force.
 *
 * @param deployment the engine's id of them, which stays known here when the engine has forgotten them
 * @param by whoever sent them; null for Septet itself
 * @param reason what they said about it; empty for nothing
 */
public record Publication(String deployment, Source source, @Nullable PersonId by, Instant at, String reason) {

    /** Where files come from. */
    public enum Source {
        /** The application carries them. */
        PACKAGED,
        /** Somebody in the company sent them: on the page, from the Modeler, through Cockpit. */
        OWNER
    }
}
