package io.septet.answer.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.answer.Field;
import io.septet.answer.Field.Case;
import io.septet.answer.Field.Option;
import io.septet.answer.Given;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.findings.Wording;
import io.septet.platform.FieldKind;
import io.septet.platform.PlainText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was filled in is what the fields ask for, and nothing else. */
public final class AnswerPolicy {

    /** As many digits as a number keeps on its way through browsers, variables and tables. */
    private static final int MOST_DIGITS = 15;

    private final ObjectNode content;
    private final Roster roster;
    private final Findings findings;

    private AnswerPolicy(ObjectNode content, Roster roster, Findings findings) {
        this.content = content;
        this.roster = roster;
        this.findings = findings;
    }

    /** Reads every field, and says what is not in order. */
    public static List<Given> read(List<Field> fields, ObjectNode content, Roster roster, Findings findings) {
        AnswerPolicy answer = new AnswerPolicy(content, roster, findings);
        Set<String> known = fields.stream().map(Field::id).collect(Collectors.toSet());
        Set<String> others = new TreeSet<>();
        content.fieldNames().forEachRemaining(others::add);
        others.removeAll(known);
        if (!others.isEmpty()) {
            findings.add("", "answer.field.unknown", String.join(", ", others));
        }
        List<Given> given = new ArrayList<>();
        fields.forEach(field -> given.add(answer.read(field)));
        return given;
    }

    private Given read(Field field) {
        JsonNode written = written(field.id());
        boolean isAskedFor = isAskedFor(field.when());
        Object value = written == null ? null : value(field, written);
        if (field.kind() == FieldKind.CHECK && value == null) {
            value = false;
        }
        if (!isAskedFor && written != null && !Boolean.FALSE.equals(value)) {
            findings.add(field.id(), "answer.field.notAskedFor", field.label());
        } else if (isAskedFor && field.required() && (written == null || Boolean.FALSE.equals(value))) {
            findings.add(
                    field.id(),
                    field.kind() == FieldKind.CHECK ? "answer.field.unticked" : "answer.field.missing",
                    field.label());
        }
        return new Given(field.id(), field.kind(), field.label(), field.unit(), value, chosen(field, value));
    }

    /** What stands there; null for nothing, and for a text that shows nothing. */
    private @Nullable JsonNode written(String field) {
        JsonNode written = content.get(field);
        return written == null || written.isNull() || written.isTextual() && PlainText.isBlank(written.textValue())
                ? null
                : written;
    }

    private boolean isAskedFor(@Nullable Case when) {
        if (when == null) {
            return true;
        }
        JsonNode written = written(when.field());
        return written != null
                && (when.is() == null ? written.booleanValue() : when.is().equals(written.asText()));
    }

    private static @Nullable Wording chosen(Field field, @Nullable Object value) {
        return field.choices().stream()
                .filter(choice -> choice.id().equals(value))
                .map(Option::name)
                .findFirst()
                .orElse(null);
    }

    /** What it says; null where it says nothing of this kind, which is found. */
    private @Nullable Object value(Field field, JsonNode written) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> written.isTextual() ? text(field, written.textValue()) : foreign(field);
            case WHOLE_NUMBER, NUMBER -> number(field, written);
            case CHECK -> written.isBoolean() ? (Object) written.booleanValue() : foreign(field);
            case DATE -> written.isTextual() ? day(field, written.textValue()) : foreign(field);
            case CHOICE ->
                field.choices().stream()
                                .anyMatch(choice ->
                                        written.isTextual() && choice.id().equals(written.textValue()))
                        ? written.textValue()
                        : foreign(field);
            case PERSON -> isPerson(written) ? written.textValue() : foreign(field);
            case DEPARTMENT -> isDepartment(written) ? written.textValue() : foreign(field);
        };
    }

    private @Nullable Object foreign(Field field) {
        findings.add(field.id(), "answer.field.unreadable", field.label());
        return null;
    }

    private @Nullable Object text(Field field, String text) {
        boolean isLong = field.kind() == FieldKind.LONG_TEXT;
        String plain = isLong ? PlainText.withLineFeeds(text) : text;
        Optional<String> other = PlainText.firstOther(plain);
        int length = plain.codePointCount(0, plain.length());
        if (!isLong && PlainText.hasLines(plain)) {
            findings.add(field.id(), "platform.text.lines");
        } else if (other.isPresent()) {
            findings.add(field.id(), "platform.text.other", other.get());
        } else if (length > field.limits().longest()) {
            findings.add(
                    field.id(),
                    "answer.field.longest",
                    field.label(),
                    field.limits().longest());
        } else if (length < field.limits().shortest()) {
            findings.add(
                    field.id(),
                    "answer.field.shortest",
                    field.label(),
                    field.limits().shortest());
        }
        return plain;
    }

    private @Nullable Object number(Field field, JsonNode written) {
        BigDecimal number = number(written);
        if (number == null) {
            return foreign(field);
        }
        BigDecimal least = field.limits().least();
        BigDecimal most = field.limits().most();
        if (field.kind() == FieldKind.WHOLE_NUMBER
                && number.stripTrailingZeros().scale() > 0) {
            findings.add(field.id(), "answer.field.whole", field.label());
        } else if (least != null && number.compareTo(least) < 0) {
            findings.add(field.id(), "answer.field.least", field.label(), least.toPlainString());
        } else if (most != null && number.compareTo(most) > 0) {
            findings.add(field.id(), "answer.field.most", field.label(), most.toPlainString());
        }
        return number;
    }

    private static @Nullable BigDecimal number(JsonNode written) {
        try {
            BigDecimal number = written.isNumber()
                    ? written.decimalValue()
                    : written.isTextual() && written.textValue().length() <= 2 * MOST_DIGITS
                            ? new BigDecimal(
                                    PlainText.halfWidth(written.textValue()).strip())
                            : null;
            return number == null || number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS
                    ? null
                    : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Object day(Field field, String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            return foreign(field);
        }
    }

    private boolean isPerson(JsonNode written) {
        return written.isTextual()
                && roster.find(PersonId.of(written.textValue())).isPresent();
    }

    private boolean isDepartment(JsonNode written) {
        return written.isTextual() && roster.has(DepartmentId.of(written.textValue()));
    }
}
