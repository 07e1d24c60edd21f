package io.septet.answer.process;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.answer.Field;
import io.septet.answer.Field.Case;
import io.septet.desk.Choice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a declared task is made from, in the reader's words.
 *
 * @param asksForProject whether the form starts a process, for a project that has to be chosen
 */
record AnswerForm(List<Asked> declared, boolean asksForProject) {

    /**
     * @param kind as forms call it
     * @param unit in which a number is said
     * @param when the condition on which it is shown, as forms write it
     */
    record Asked(
            String id,
            String kind,
            String label,
            @Nullable String unit,
            boolean required,
            List<Choice> choices,
            @Nullable String when) {}

    static AnswerForm of(List<Field> fields, boolean asksForProject, Locale reader) {
        return new AnswerForm(fields.stream().map(field -> asked(field, reader)).toList(), asksForProject);
    }

    private static Asked asked(Field field, Locale reader) {
        return new Asked(
                field.id(),
                kind(field),
                field.label().in(reader),
                field.unit() == null ? null : field.unit().in(reader),
                field.required(),
                field.choices().stream()
                        .map(choice -> new Choice(choice.id(), choice.name().in(reader)))
                        .toList(),
                when(field.when()));
    }

    private static String kind(Field field) {
        return switch (field.kind()) {
            case TEXT -> "text";
            case LONG_TEXT -> "longtext";
            case WHOLE_NUMBER, NUMBER -> "number";
            case DATE -> "date";
            case PERSON -> "person";
            case DEPARTMENT -> "department";
            case CHOICE -> "choice";
            case CHECK -> "check";
        };
    }

    private static @Nullable String when(@Nullable Case when) {
        return when == null ? null : when.is() == null ? when.field() : when.field() + "=" + when.is();
    }

    /** What is filled in as the form begins. */
    static ObjectNode proposed(List<Field> fields) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) {
            if (field.proposed() != null) {
                propose(content, field, Objects.requireNonNull(field.proposed()));
            }
        }
        return content;
    }

    private static void propose(ObjectNode content, Field field, String text) {
        switch (field.kind()) {
            case CHECK -> content.put(field.id(), Boolean.parseBoolean(text));
            case WHOLE_NUMBER -> content.put(field.id(), Long.parseLong(text));
            case NUMBER -> content.put(field.id(), new BigDecimal(text));
            default -> content.put(field.id(), text);
        }
    }
}
