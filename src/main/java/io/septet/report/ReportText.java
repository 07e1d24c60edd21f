package io.septet.report;

import io.septet.findings.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a department writes of a week (T3).
 *
 * @param done what was done
 * @param nextWeek what comes next
 * @param support what is needed of others; null when nothing is
 */
public record ReportText(
        @LongText @NotBlank(message = "{report.done.missing}") @Size(max = LONGEST) String done,
        @LongText @NotBlank(message = "{report.nextWeek.missing}") @Size(max = LONGEST) String nextWeek,
        @LongText @Size(max = LONGEST) @Nullable String support) {

    /** Characters of each part. */
    public static final int LONGEST = 4000;
}
