package io.septet.answer;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.Wording;
import io.septet.platform.FieldKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A field as somebody filled it in, in the words of the model of that time.
 *
 * @param value a text, number or truth value as JSON has it; null where nothing was said
 * @param chosen what the choice is called
 */
public record Given(
        String id,
        FieldKind kind,
        Wording label,
        @Nullable Wording unit,
        @Nullable Object value,
        @Nullable Wording chosen) {

    /** Of a field that was filled in with a person. */
    public PersonId person() {
        return PersonId.of(String.valueOf(value));
    }

    /** Likewise with a department. */
    public DepartmentId department() {
        return DepartmentId.of(String.valueOf(value));
    }

    /** Likewise with a day. */
    public LocalDate day() {
        return LocalDate.parse(String.valueOf(value));
    }

    /** Likewise with a number. */
    public BigDecimal number() {
        return new BigDecimal(String.valueOf(value));
    }
}
