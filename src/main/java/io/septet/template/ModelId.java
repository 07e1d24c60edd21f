package io.septet.template;

import io.septet.project.ProjectId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a project is proposed after; as text, in forms and addresses, {@code project:} or {@code template:} and the id. */
public record ModelId(Kind kind, UUID value) {

    private static final String BETWEEN = ":";

    /** What can be a model. */
    public enum Kind {
        /** An archived project. */
        PROJECT,
        TEMPLATE
    }

    public static ModelId of(ProjectId project) {
        return new ModelId(Kind.PROJECT, project.value());
    }

    public static ModelId ofTemplate(UUID template) {
        return new ModelId(Kind.TEMPLATE, template);
    }

    /** The id that somebody sent; empty when it is none. */
    public static Optional<ModelId> parse(String text) {
        String[] parts = text.split(BETWEEN, 2);
        try {
            return Optional.of(new ModelId(
                    Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), UUID.fromString(parts[parts.length - 1])));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + BETWEEN + value;
    }
}
