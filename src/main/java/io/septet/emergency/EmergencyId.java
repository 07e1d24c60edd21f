package io.septet.emergency;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Identifies an emergency; as text it is the variable {@code emergencyId} of its process. */
public record EmergencyId(UUID value) {

    public EmergencyId {
        Objects.requireNonNull(value);
    }

    public static EmergencyId of(String text) {
        return new EmergencyId(UUID.fromString(text));
    }

    /** The emergency that an address names, if that is an id at all. */
    public static Optional<EmergencyId> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
