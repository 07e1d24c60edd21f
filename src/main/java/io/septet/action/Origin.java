package io.septet.action;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an action came of.
 *
 * @param kind key of the text that names such a thing, such as {@code meeting.kind.KICK_OFF}
 * @param reference id of that very thing, in the room that keeps it
 * @param about what it was about, in people's words; null where its kind says enough
 */
public record Origin(String kind, String reference, @Nullable String about) {

    public Origin {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reference);
    }
}
