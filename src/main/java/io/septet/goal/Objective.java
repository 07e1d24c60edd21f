package io.septet.goal;

import static io.septet.findings.Blank.blank;

import io.septet.findings.LongText;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a project is to reach, SMART (G2): specific; measurable by metric, baseline, target and unit; achievable,
 * relevant and time-bound. While it is being written any part may be blank.
 *
 * @param baseline the metric's value today
 * @param target the metric's value when the goal is reached
 * @param achievable why it can be reached
 * @param relevant which goal of the company it serves
 */
@Embeddable
public record Objective(
        @LongText @Size(max = 2000) String specific,
        @Size(max = 200) String metric,
        @Digits(integer = 15, fraction = 4) BigDecimal baseline,
        @Digits(integer = 15, fraction = 4) BigDecimal target,
        @Size(max = 40) String unit,
        @LongText @Size(max = 2000) String achievable,
        @LongText @Size(max = 2000) String relevant,
        LocalDate dueOn) {

    /** Before anything is said. */
    public static Objective empty() {
        return new Objective(blank(), blank(), blank(), blank(), blank(), blank(), blank(), blank());
    }

    public Objective {
        baseline = plain(baseline);
        target = plain(target);
    }

    /** One spelling for equal numbers, so that an unchanged goal stays equal when it has been stored. */
    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return blank();
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
