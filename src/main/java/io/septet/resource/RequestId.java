package io.septet.resource;

import java.util.Objects;
import java.util.UUID;

/** Identifies a request for a resource; as text it is the variable {@code resourceRequestId} of its process. */
public record RequestId(UUID value) {

    public RequestId {
        Objects.requireNonNull(value);
    }

    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
