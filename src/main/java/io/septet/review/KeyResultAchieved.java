package io.septet.review;

import static io.septet.findings.Blank.blank;

import io.septet.directory.DepartmentId;
import io.septet.findings.LongText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A key result of the goal, and what came of it (V3).
 *
 * @param department id of the department
 * @param text as agreed in the goal
 * @param metric likewise
 * @param target likewise
 * @param actual the value that the metric came to
 */
@Embeddable
public record KeyResultAchieved(
        @Size(max = 64) DepartmentId department,
        @LongText @Size(max = 1000) String text,
        @Size(max = 200) String metric,
        @Size(max = 200) String target,
        @NotBlank @Size(max = 200) String actual,
        @NotNull @Enumerated(EnumType.STRING) Reached reached) {

    /** A key result of which nobody has said yet what came of it. */
    public static KeyResultAchieved open(DepartmentId department, String text, String metric, String target) {
        return new KeyResultAchieved(department, text, metric, target, blank(), blank());
    }

    /** What was agreed stays as it was; what came of it is taken from the other. */
    public KeyResultAchieved with(KeyResultAchieved outcome) {
        return new KeyResultAchieved(department, text, metric, target, outcome.actual, outcome.reached);
    }
}
