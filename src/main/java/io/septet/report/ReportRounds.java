package io.septet.report;

import io.septet.calendar.WorkingTime;
import io.septet.project.ProjectId;
import io.septet.report.domain.DepartmentReport;
import io.septet.report.domain.DepartmentReportRepository;
import io.septet.report.domain.ReportRound;
import io.septet.report.domain.ReportRoundRepository;
import io.septet.report.domain.WeekPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of weekly reports of a project, to be read (T3). */
@Component
@Transactional(readOnly = true)
public class ReportRounds {

    private final ReportRoundRepository rounds;
    private final DepartmentReportRepository reports;
    private final WorkingTime time;

    ReportRounds(ReportRoundRepository rounds, DepartmentReportRepository reports, WorkingTime time) {
        this.rounds = rounds;
        this.reports = reports;
        this.time = time;
    }

    /** All of a project, the latest first. */
    public List<RoundView> of(ProjectId project) {
        return views(rounds.findByProjectIdOrderByWeekWeekUntilDesc(project.value()));
    }

    /** The latest of a project, as long as its reports may still be written. */
    public Optional<RoundView> open(ProjectId project) {
        return of(project).stream().findFirst().filter(round -> round.isOpenAt(time.now()));
    }

    /**
     * The round that a report belongs to, without its reports.
     *
     * @throws java.util.NoSuchElementException when there is no such report
     */
    public RoundView roundOf(ReportId report) {
        UUID round = reports.findById(report.value()).orElseThrow().roundId();
        return rounds.findById(round).orElseThrow().view(new WeekPolicy(time), List.of());
    }

    /** @throws java.util.NoSuchElementException when there is no such report */
    public ReportView report(ReportId report) {
        return reports.findById(report.value()).orElseThrow().view();
    }

    private List<RoundView> views(List<ReportRound> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        WeekPolicy policy = new WeekPolicy(time);
        Map<UUID, List<ReportView>> written =
                reports
                        .findByRoundIdInOrderByPosition(
                                all.stream().map(ReportRound::id).toList())
                        .stream()
                        .map(DepartmentReport::view)
                        .collect(Collectors.groupingBy(ReportView::round));
        return all.stream()
                .map(round -> round.view(policy, written.getOrDefault(round.id(), List.of())))
                .toList();
    }
}
