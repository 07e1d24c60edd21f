package io.septet.platform;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A kind of field that a model declares at a task or a start, by its name there: the engine's own for those that Camunda
 * Modeler offers in its list. What decides the way of a process, a fact, is a variable of it; anything else is kept with the
 * answer alone.
 */
public enum FieldKind {
    TEXT("string", false),
    LONG_TEXT("longtext", false),
    WHOLE_NUMBER("long", true),
    NUMBER("number", true),
    DATE("date", false),
    PERSON("person", true),
    DEPARTMENT("department", true),
    CHOICE("enum", true),
    CHECK("boolean", true);

    private final String type;
    private final boolean fact;

    FieldKind(String type, boolean fact) {
        this.type = type;
        this.fact = fact;
    }

    /** The kind that models call so. */
    public static Optional<FieldKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /** What models call them all, for a sentence. */
    public static String types() {
        return Arrays.stream(values()).map(FieldKind::type).collect(Collectors.joining(", "));
    }

    /** What models call it. */
    public String type() {
        return type;
    }

    /** Whether its answer is a variable of the process, called as the field is. */
    public boolean isFact() {
        return fact;
    }

    public boolean isNumber() {
        return this == WHOLE_NUMBER || this == NUMBER;
    }

    public boolean isText() {
        return this == TEXT || this == LONG_TEXT;
    }
}
