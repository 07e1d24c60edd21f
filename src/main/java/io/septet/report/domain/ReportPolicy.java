package io.septet.report.domain;

import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.platform.PlainText;
import io.septet.project.ProjectView;
import io.septet.report.ReportText;
import io.septet.report.ReportView;
import io.septet.report.RoundView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a report may be written and corrected, and what it has to say (T3). */
public final class ReportPolicy {

    private ReportPolicy() {}

    /** Why a report can be written no more, or not by anybody for this department; none when it can be. */
    public static List<Finding> mayBeWritten(ProjectView project, RoundView round, ReportView report, Instant now) {
        Findings findings = new Findings();
        if (project.participation(report.department()).isEmpty()) {
            findings.add("", "report.noPart");
        } else if (round.endedAt() != null) {
            findings.add("", "report.ended");
        } else if (!round.isOpenAt(now)) {
            findings.add("", "report.closed");
        }
        return findings.all();
    }

    /** What a text lacks, by its fields. */
    public static List<Finding> check(ReportText text) {
        Findings findings = new Findings();
        if (PlainText.isBlank(text.done())) {
            findings.add("done", "report.done.missing");
        }
        if (PlainText.isBlank(text.nextWeek())) {
            findings.add("nextWeek", "report.nextWeek.missing");
        }
        checkLength("done", text.done(), findings);
        checkLength("nextWeek", text.nextWeek(), findings);
        checkLength("support", text.support(), findings);
        return findings.all();
    }

    private static void checkLength(String field, @Nullable String text, Findings findings) {
        if (text != null && text.length() > ReportText.LONGEST) {
            findings.add(field, "report.tooLong", ReportText.LONGEST);
        }
    }
}
