package io.septet.goal;

import io.septet.findings.Blank;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * By what one sees that a goal is reached (G2). While it is being written any part may be null.
 *
 * @param baseline the metric's value today
 * @param target the metric's value when the goal is reached
 */
@Embeddable
public record Measure(
        @Size(max = 200) String metric,
        @Digits(integer = 15, fraction = 4) BigDecimal baseline,
        @Digits(integer = 15, fraction = 4) BigDecimal target,
        @Size(max = 40) String unit) {

    public Measure {
        baseline = plain(baseline);
        target = plain(target);
    }

    /** One spelling for equal numbers, so that an unchanged goal stays equal when it has been stored. */
    static BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return Blank.blank();
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
