package io.septet.action;

import java.util.Objects;
import java.util.UUID;

/** Identifies an action. */
public record ActionId(UUID value) {

    public ActionId {
        Objects.requireNonNull(value);
    }

    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
