package io.septet.risk;

import static io.septet.findings.Blank.blank;

import io.septet.findings.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the responsible person says about a high risk (T5): where it comes from, and what is done about it. */
public record RiskAnswer(
        @NotNull(message = "{risk.cause.missing}") RiskCause cause,
        @LongText @NotBlank(message = "{risk.explanation.missing}") @Size(max = 4000) String explanation,
        @NotNull @Size(max = 50) List<@NotNull @Valid RiskMeasure> measures) {

    /** Before anything is filled in. */
    public static RiskAnswer empty() {
        return new RiskAnswer(blank(), blank(), List.of());
    }
}
