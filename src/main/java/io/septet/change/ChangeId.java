package io.septet.change;

import java.util.UUID;

/** Identifies a change request; as text it is the variable {@code changeId} of its process. */
public record ChangeId(UUID value) {

    /** A new one. */
    static ChangeId next() {
        return new ChangeId(UUID.randomUUID());
    }

    public static ChangeId of(String text) {
        return new ChangeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
