package io.septet.report;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.report.domain.ReportRoundRepository;
import io.septet.tracking.EndsWithTracking;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a round of reports that nobody needs any more, with a word to those who were to write one (T3). */
@Component
@Transactional
class EndRounds implements EndsWithTracking, WithdrawnWithProject {

    private final ReportRoundRepository repository;
    private final ReportRounds rounds;
    private final ReportProcesses processes;
    private final Projects projects;
    private final Writers writers;
    private final ReportNews news;
    private final WorkingTime time;

    EndRounds(
            ReportRoundRepository repository,
            ReportRounds rounds,
            ReportProcesses processes,
            Projects projects,
            Writers writers,
            ReportNews news,
            WorkingTime time) {
        this.repository = repository;
        this.rounds = rounds;
        this.processes = processes;
        this.projects = projects;
        this.writers = writers;
        this.news = news;
        this.time = time;
    }

    @Override
    public void end(ProjectId id) {
        ProjectView project = projects.lock(id);
        for (RoundView round : end(id, RoundEnd.TRACKING_ENDED)) {
            List<PersonId> people = round.reports().stream()
                    .filter(report -> !report.isWritten())
                    .map(report -> writers.of(project, report.department()))
                    .distinct()
                    .toList();
            news.tellOfEnd(project, round, people);
        }
    }

    /** With the project everything ends; everybody hears of that anyway. */
    @Override
    public void withdraw(ProjectId id) {
        projects.lock(id);
        end(id, RoundEnd.CANCELLED);
    }

    private List<RoundView> end(ProjectId id, RoundEnd how) {
        List<RoundView> open = rounds.of(id).stream()
                .filter(round -> round.isOpenAt(time.now()))
                .toList();
        open.forEach(round -> round.reports().stream()
                .filter(report -> !report.isWritten())
                .forEach(report -> processes.end(report.id())));
        repository.findByProjectIdOrderByWeekWeekUntilDesc(id.value()).stream()
                .filter(round -> open.stream().anyMatch(one -> one.week().equals(round.week())))
                .forEach(round -> round.end(how, time.now()));
        return open;
    }
}
