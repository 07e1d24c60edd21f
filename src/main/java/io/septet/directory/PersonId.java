package io.septet.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Identifies a person of the company: the id of the engine's user. As text it is nothing but that. */
public record PersonId(@JsonValue String value) implements Comparable<PersonId> {

    public PersonId {
        Objects.requireNonNull(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonId of(String text) {
        return new PersonId(text);
    }

    /** Whom the engine names, if anybody. */
    public static @Nullable PersonId orNobody(@Nullable String text) {
        return text == null ? null : new PersonId(text);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
