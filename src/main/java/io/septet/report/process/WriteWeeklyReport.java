package io.septet.report.process;

import io.septet.desk.Link;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.project.ProjectNamed;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.report.Prefill;
import io.septet.report.ReportRounds;
import io.septet.report.ReportText;
import io.septet.report.ReportView;
import io.septet.report.RoundView;
import io.septet.report.WeeklyReports;
import io.septet.report.WorkOfWeek;
import io.septet.report.WorkOfWeeks;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The contact of a department writes its report of the week, or confirms what was reported in it (T3). */
@Component
class WriteWeeklyReport implements Submission<ReportText, ReportShown> {

    private final WeeklyReports reports;
    private final ReportRounds rounds;
    private final Projects projects;
    private final WorkOfWeeks work;
    private final Prefill prefill;

    WriteWeeklyReport(
            WeeklyReports reports, ReportRounds rounds, Projects projects, WorkOfWeeks work, Prefill prefill) {
        this.reports = reports;
        this.rounds = rounds;
        this.projects = projects;
        this.work = work;
        this.prefill = prefill;
    }

    @Override
    public TaskKey task() {
        return WeeklyReport.WRITE_WEEKLY_REPORT;
    }

    @Override
    public Class<ReportText> content() {
        return ReportText.class;
    }

    @Override
    public Class<ReportShown> reference() {
        return ReportShown.class;
    }

    @Override
    public Sheet<ReportText, ReportShown> open(TaskAtHand task) {
        RoundView round = rounds.roundOf(WeeklyReport.report(task));
        ReportView report = rounds.report(WeeklyReport.report(task));
        ProjectView project = projects.get(round.project());
        WorkOfWeek done = work.of(project.id(), report.department(), round.week());
        return new Sheet<>(
                prefill.of(done, LocaleContextHolder.getLocale()),
                new ReportShown(
                        ProjectNamed.of(project),
                        List.of(new Link(project.name(), "/projects/%s/reports".formatted(project.id()))),
                        report.department(),
                        round.week().weekFrom(),
                        round.until(),
                        report.since(),
                        round.meetsAt(),
                        task.doer().inPlaceOf(),
                        done.underWay()));
    }

    @Override
    public Outcome submit(TaskAtHand task, ReportText text) {
        reports.write(WeeklyReport.report(task), text, task.doer());
        return Outcome.none();
    }
}
