package io.septet.review;

import static io.septet.findings.Blank.blank;

import io.septet.goal.Measure;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One of several metrics of the goal, and whether a department thinks that it was reached (V2).
 *
 * @param metric as agreed in the goal
 */
@Embeddable
public record MeasureReached(@Size(max = 200) String metric, @NotNull @Enumerated(EnumType.STRING) Reached reached) {

    /** A metric of which the department has said nothing yet. */
    public static MeasureReached open(Measure agreed) {
        return new MeasureReached(agreed.metric(), blank());
    }

    /** The metric stays as agreed; whether it was reached is taken from the other. */
    MeasureReached with(MeasureReached said) {
        return new MeasureReached(metric, said.reached);
    }
}
