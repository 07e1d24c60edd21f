package io.septet.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * Identifies a department: the id of the engine's group. As text it is nothing but that, and the variable
 * {@code department} of what is for one department.
 */
public record DepartmentId(@JsonValue String value) implements Comparable<DepartmentId> {

    /** Name of the variable that carries the id. */
    public static final String VARIABLE = "department";

    public DepartmentId {
        Objects.requireNonNull(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DepartmentId of(String text) {
        return new DepartmentId(text);
    }

    @Override
    public int compareTo(DepartmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
