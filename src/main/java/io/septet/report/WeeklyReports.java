package io.septet.report;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.report.domain.DepartmentReport;
import io.septet.report.domain.DepartmentReportRepository;
import io.septet.report.domain.ReportPolicy;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the departments write of a week, and what it counts when they do not (T3). */
@Component
@Transactional
public class WeeklyReports {

    private final DepartmentReportRepository reports;
    private final ReportRounds rounds;
    private final Projects projects;
    private final Writers writers;
    private final ReportNews news;
    private final WorkingTime time;

    WeeklyReports(
            DepartmentReportRepository reports,
            ReportRounds rounds,
            Projects projects,
            Writers writers,
            ReportNews news,
            WorkingTime time) {
        this.reports = reports;
        this.rounds = rounds;
        this.projects = projects;
        this.writers = writers;
        this.news = news;
        this.time = time;
    }

    /**
     * Takes down the report of a department.
     *
     * @throws Refused when the week is reported already or its meeting has begun, the department takes part no longer, or
     *     something is missing
     */
    public void write(ReportId id, ReportText text, Doer by) {
        RoundView round = rounds.roundOf(id);
        ProjectView project = projects.lock(round.project());
        ReportView report = rounds.report(id);
        if (report.isWritten()) {
            throw Refused.because("report.again", round.until());
        }
        write(project, round, report, text, by);
    }

    /**
     * Corrects the report of a department, which stays visible as it was.
     *
     * @param until the last day of the week
     * @throws Refused when it is not written yet or its meeting has begun, the department takes no part, the person does not
     *     write its reports, or something is missing
     */
    public void correct(ProjectId id, LocalDate until, DepartmentId department, ReportText text, PersonId person) {
        ProjectView project = projects.lock(id);
        if (project.participation(department).isEmpty()) {
            throw Refused.because("report.noPart");
        }
        if (!writers.isWriter(person, project, department)) {
            throw new Forbidden("report.others");
        }
        RoundView round = rounds.of(id).stream()
                .filter(one -> one.until().equals(until))
                .findFirst()
                .orElseThrow(() -> Refused.because("report.notAsked", until));
        ReportView report = round.of(department).orElseThrow(() -> Refused.because("report.notAsked", until));
        if (!report.isWritten()) {
            throw Refused.because("report.notWritten");
        }
        write(project, round, report, text, Doer.of(person, writers.of(project, department)));
    }

    private void write(ProjectView project, RoundView round, ReportView report, ReportText text, Doer by) {
        new Findings()
                .addAll(ReportPolicy.mayBeWritten(project, round, report, time.now()))
                .addAll(ReportPolicy.check(text))
                .refuseIfAny();
        known(report.id())
                .write(
                        new ReportText(text.done().strip(), text.nextWeek().strip(), PlainText.orNull(text.support())),
                        by,
                        time.now());
    }

    /** The meeting is near and the report is not there: it counts against the department, and the overall lead hears of it. */
    public void miss(ReportId id) {
        RoundView round = rounds.roundOf(id);
        ProjectView project = projects.lock(round.project());
        ReportView report = rounds.report(id);
        boolean isAwaited = !report.isWritten()
                && !report.isMissed()
                && round.endedAt() == null
                && project.participation(report.department()).isPresent();
        if (isAwaited) {
            known(id).miss(time.now());
            news.tellOfMissing(project, round, report.department(), writers.of(project, report.department()));
        }
    }

    private DepartmentReport known(ReportId id) {
        return reports.findById(id.value()).orElseThrow();
    }
}
