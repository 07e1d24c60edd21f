package io.septet.emergency;

import static io.septet.findings.Blank.blank;

import io.septet.findings.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How an emergency ends (T9).
 *
 * @param explanation where it came from and how it was got over
 * @param actions what is to be done so that it does not come again, or to repair what it left; may be empty
 */
public record Ending(
        @NotNull(message = "{emergency.cause.missing}") EmergencyCause cause,
        @LongText @NotBlank(message = "{emergency.explanation.missing}") @Size(max = 4000) String explanation,
        @NotNull(message = "{emergency.recommendation.missing}") Recommendation recommendation,
        @NotNull @Size(max = 50) List<@NotNull @Valid EmergencyAction> actions) {

    public Ending {
        actions = actions == null ? List.of() : actions;
    }

    /** Before anything is filled in. */
    public static Ending empty() {
        return new Ending(blank(), blank(), Recommendation.NOTHING, List.of());
    }
}
