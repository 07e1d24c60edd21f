package io.septet.tracking.domain;

import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.platform.PlainText;
import io.septet.tracking.ProgressStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a progress report must say (T1): nobody goes back, or is held up, without a word about it. */
public final class ProgressPolicy {

    private static final int LONGEST_NOTE = 4000;

    private ProgressPolicy() {}

    /** What is not in order, by the field of the report; {@code before} is the percentage last reported. */
    public static List<Finding> check(int before, ProgressStatus status, int percent, @Nullable String note) {
        Findings findings = new Findings();
        boolean saysNothing = PlainText.orNull(note) == null;
        if (percent < 0 || percent > 100) {
            findings.add("percent", "tracking.report.range");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            findings.add("note", "tracking.report.noteTooLong", LONGEST_NOTE);
        }
        if (percent < before && saysNothing) {
            findings.add("note", "tracking.report.backwards", before, percent);
        }
        if (status.isTroubled() && saysNothing) {
            findings.add("note", "tracking.report.trouble");
        }
        if (status == ProgressStatus.DONE && percent < 100) {
            findings.add("percent", "tracking.report.notDone", percent);
        }
        return findings.all();
    }
}
