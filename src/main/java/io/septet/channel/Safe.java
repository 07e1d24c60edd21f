package io.septet.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where keys lie: in the environment or in a file, and never in the settings themselves. */
final class Safe {

    private static final String IN_ENVIRONMENT = "env:";
    private static final String IN_FILE = "file:";

    private final UnaryOperator<@Nullable String> environment;

    Safe(UnaryOperator<@Nullable String> environment) {
        this.environment = environment;
    }

    /**
     * What lies there.
     *
     * @throws IllegalArgumentException that says what is missing, and nothing of what is there
     */
    String take(String place) {
        if (place.startsWith(IN_ENVIRONMENT)) {
            String name = place.substring(IN_ENVIRONMENT.length());
            return filled(environment.apply(name), "the environment has no " + name);
        }
        if (place.startsWith(IN_FILE)) {
            String file = place.substring(IN_FILE.length());
            return filled(read(Path.of(file)), "the file %s is empty".formatted(file));
        }
        throw new IllegalArgumentException("keys stand in no setting; it has to be env:NAME or file:/path");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("the file %s cannot be read".formatted(file), e);
        }
    }

    private static String filled(@Nullable String value, String otherwise) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(otherwise);
        }
        return value.strip();
    }
}
