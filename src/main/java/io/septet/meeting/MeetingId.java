package io.septet.meeting;

import java.util.UUID;

/** Identifies a meeting; as text it is the variable {@code meetingId} of its process. */
public record MeetingId(UUID value) {

    /** Name of the variable that carries the id. */
    public static final String VARIABLE = "meetingId";

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
