package io.septet.risk;

import java.util.UUID;

/** Identifies a response to a risk; as text it is the variable {@code riskResponseId} of its process. */
public record ResponseId(UUID value) {

    public static ResponseId of(String text) {
        return new ResponseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
