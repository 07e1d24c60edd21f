package io.septet.answer;

import io.septet.findings.Wording;
import io.septet.platform.FieldKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that a model declares.
 *
 * @param id names it in forms and answers, and a fact among the variables
 * @param unit in which a number is said
 * @param required whether it has to be filled in, where it is asked for
 * @param limits which texts and numbers it takes
 * @param choices those of a choice, in the order in which they are offered
 * @param when the only case in which it is asked for; null where it always is
 * @param proposed what is filled in as the form begins
 */
public record Field(
        String id,
        FieldKind kind,
        Wording label,
        @Nullable Wording unit,
        boolean required,
        Limits limits,
        List<Option> choices,
        @Nullable Case when,
        @Nullable String proposed) {

    public Field {
        choices = List.copyOf(choices);
    }

    /** What may be chosen. */
    public record Option(String id, Wording name) {}

    /**
     * That another field says something.
     *
     * @param is what a choice has to say; null for a check that has to be ticked
     */
    public record Case(String field, @Nullable String is) {}

    /**
     * @param shortest characters that a text has at least
     * @param longest characters that a text has at most
     * @param least the smallest number; null for any
     * @param most the largest number; null for any
     */
    public record Limits(int shortest, int longest, @Nullable BigDecimal least, @Nullable BigDecimal most) {}
}
