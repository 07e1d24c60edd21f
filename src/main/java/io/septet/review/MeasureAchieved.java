package io.septet.review;

import static io.septet.findings.Blank.blank;

import io.septet.goal.Measure;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * One of several metrics of the goal, and what came of it (V3).
 *
 * @param metric as agreed in the goal
 * @param baseline likewise
 * @param target likewise
 * @param unit likewise
 * @param actual the value that the metric came to
 */
@Embeddable
public record MeasureAchieved(
        @Size(max = 200) String metric,
        BigDecimal baseline,
        BigDecimal target,
        @Size(max = 40) String unit,
        @NotBlank @Size(max = 200) String actual,
        @NotNull @Enumerated(EnumType.STRING) Reached reached) {

    public MeasureAchieved {
        Measure agreed = new Measure(metric, baseline, target, unit);
        baseline = agreed.baseline();
        target = agreed.target();
    }

    /** A metric of which nobody has said yet what came of it. */
    static MeasureAchieved open(Measure agreed) {
        return new MeasureAchieved(
                agreed.metric(), agreed.baseline(), agreed.target(), agreed.unit(), blank(), blank());
    }

    /** What was agreed stays as it was; what came of it is taken from the other. */
    MeasureAchieved with(MeasureAchieved outcome) {
        return new MeasureAchieved(metric, baseline, target, unit, outcome.actual, outcome.reached);
    }
}
