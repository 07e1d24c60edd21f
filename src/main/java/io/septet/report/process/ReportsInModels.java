package io.septet.report.process;

import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.report.ReportId;
import io.septet.report.ReportRounds;
import io.septet.report.RoundView;
import io.septet.report.WeeksToReport;
import io.septet.report.Writers;
import java.util.Collection;
import java.util.Date;

/** What models ask about weekly reports: {@code ${report.dueAt(weeklyReportId)}}. */
@ForModels("report")
public class ReportsInModels {

    private final WeeksToReport weeks;
    private final ReportRounds rounds;
    private final Projects projects;
    private final Writers writers;

    ReportsInModels(WeeksToReport weeks, ReportRounds rounds, Projects projects, Writers writers) {
        this.weeks = weeks;
        this.rounds = rounds;
        this.projects = projects;
        this.writers = writers;
    }

    /** Ids of the projects whose week is to be reported now. */
    public Collection<String> projectsToAsk() {
        return weeks.projects().stream().map(ProjectId::toString).toList();
    }

    /** Id of the contact of the department, or of who steps in for them once they have left. */
    public String writer(String weeklyReportId) {
        ReportId id = ReportId.of(weeklyReportId);
        return writers.of(
                        projects.get(rounds.roundOf(id).project()),
                        rounds.report(id).department())
                .value();
    }

    /** Until when the report is to be written. */
    public Date dueAt(String weeklyReportId) {
        return Date.from(round(weeklyReportId).dueAt());
    }

    /** From when on it counts as missing. */
    public Date missedAt(String weeklyReportId) {
        return Date.from(round(weeklyReportId).missedAt());
    }

    /** When the meeting begins that it is for. */
    public Date meetsAt(String weeklyReportId) {
        return Date.from(round(weeklyReportId).meetsAt());
    }

    private RoundView round(String weeklyReportId) {
        return rounds.roundOf(ReportId.of(weeklyReportId));
    }
}
