package io.septet.goal;

import io.septet.directory.DepartmentId;
import io.septet.findings.LongText;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What one department contributes to the objective (G3).
 *
 * @param department id of the department
 * @param target what the metric must come to, with its unit
 * @param dueOn not after the objective's
 */
@Embeddable
public record KeyResult(
        @Size(max = 64) DepartmentId department,
        @LongText @Size(max = 1000) String text,
        @Size(max = 200) String metric,
        @Size(max = 200) String target,
        LocalDate dueOn) {}
