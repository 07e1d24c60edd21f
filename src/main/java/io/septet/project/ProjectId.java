package io.septet.project;

import io.septet.desk.TaskAtHand;
import java.util.Optional;
import java.util.UUID;

/** Identifies a project; as text it is the variable {@code projectId} of every process of the project. */
public record ProjectId(UUID value) {

    /** Name of the variable that carries the id. */
    public static final String VARIABLE = TaskAtHand.PROJECT;

    public static ProjectId of(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    /** The id that somebody sent; empty when it is none. */
    public static Optional<ProjectId> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
