package io.septet.meeting;

import java.util.Objects;
import java.util.UUID;

/** Identifies the minutes of a meeting, in all their versions. */
public record MinutesId(UUID value) {

    public MinutesId {
        Objects.requireNonNull(value);
    }

    public static MinutesId of(String text) {
        return new MinutesId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
