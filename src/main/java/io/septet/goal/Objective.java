package io.septet.goal;

import static io.septet.findings.Blank.blank;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.septet.findings.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a project is to reach, SMART (G2): specific; measurable by metric, baseline, target and unit; achievable,
 * relevant and time-bound. While it is being written any part may be blank.
 *
 * @param baseline the metric's value today
 * @param target the metric's value when the goal is reached
 * @param achievable why it can be reached
 * @param relevant which goal of the company it serves
 * @param furtherMeasures by what it is measured besides; not written where there are none, as in the plans that were
 *     signed before there could be any
 */
public record Objective(
        @LongText @Size(max = 2000) String specific,
        @Size(max = 200) String metric,
        @Digits(integer = 15, fraction = 4) BigDecimal baseline,
        @Digits(integer = 15, fraction = 4) BigDecimal target,
        @Size(max = 40) String unit,
        @LongText @Size(max = 2000) String achievable,
        @LongText @Size(max = 2000) String relevant,
        LocalDate dueOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 10) List<@NotNull @Valid Measure> furtherMeasures) {

    /** Before anything is said. */
    public static Objective empty() {
        return new Objective(blank(), blank(), blank(), blank(), blank(), blank(), blank(), blank());
    }

    @JsonCreator
    public Objective {
        baseline = Measure.plain(baseline);
        target = Measure.plain(target);
        furtherMeasures = furtherMeasures == null ? List.of() : List.copyOf(furtherMeasures);
    }

    /** An objective with one measure. */
    public Objective(
            String specific,
            String metric,
            BigDecimal baseline,
            BigDecimal target,
            String unit,
            String achievable,
            String relevant,
            LocalDate dueOn) {
        this(specific, metric, baseline, target, unit, achievable, relevant, dueOn, List.of());
    }

    /** The same objective by another day. */
    public Objective dueOn(LocalDate day) {
        return new Objective(specific, metric, baseline, target, unit, achievable, relevant, day, furtherMeasures);
    }

    /** All that it is measured by, the first one first. */
    public List<Measure> measures() {
        return Stream.concat(Stream.of(new Measure(metric, baseline, target, unit)), furtherMeasures.stream())
                .toList();
    }
}
