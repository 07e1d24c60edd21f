package io.septet.meeting;

import java.util.UUID;

/** Which series of meetings. */
public record SeriesId(UUID value) {

    /** @throws IllegalArgumentException when the text is none */
    public static SeriesId of(String text) {
        return new SeriesId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
