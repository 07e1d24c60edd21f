package io.septet.report;

import io.septet.calendar.WorkingTime;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import io.septet.report.Reporters.Reporter;
import io.septet.report.domain.DepartmentReport;
import io.septet.report.domain.DepartmentReportRepository;
import io.septet.report.domain.ReportRound;
import io.septet.report.domain.ReportRoundRepository;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the departments of a project for their reports of a week (T3). */
@Component
@Transactional
public class AskForReports {

    private final WeeksToReport weeks;
    private final Reporters reporters;
    private final Projects projects;
    private final ReportRoundRepository rounds;
    private final DepartmentReportRepository reports;
    private final ReportProcesses processes;
    private final WorkingTime time;

    AskForReports(
            WeeksToReport weeks,
            Reporters reporters,
            Projects projects,
            ReportRoundRepository rounds,
            DepartmentReportRepository reports,
            ReportProcesses processes,
            WorkingTime time) {
        this.weeks = weeks;
        this.reporters = reporters;
        this.projects = projects;
        this.rounds = rounds;
        this.reports = reports;
        this.processes = processes;
        this.time = time;
    }

    /** Asks, if a week is to be reported now; a second call asks nobody again. */
    public void ask(ProjectId id) {
        ProjectView project = projects.lock(id);
        if (project.state() == State.RUNNING) {
            weeks.of(id).ifPresent(week -> ask(project, week, reporters.of(project, week)));
        }
    }

    private void ask(ProjectView project, ReportedWeek week, List<Reporter> asked) {
        if (asked.isEmpty()) {
            return;
        }
        ReportRound round = rounds.save(new ReportRound(project.id(), week, time.now()));
        for (int i = 0; i < asked.size(); i++) {
            Reporter reporter = asked.get(i);
            DepartmentReport report =
                    reports.save(new DepartmentReport(round, i, reporter.department(), reporter.since()));
            processes.start(project, report.view().id());
        }
    }
}
