package io.septet.report;

import io.septet.calendar.WorkingTime;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.report.domain.ReportRoundRepository;
import io.septet.report.domain.WeekPolicy;
import io.septet.tracking.TrackedProjects;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose week is to be reported today (T3): all tracked projects are looked at together, in a number of statements that does
 * not grow with them.
 */
@Component
@Transactional(readOnly = true)
public class WeeksToReport {

    private final TrackedProjects tracked;
    private final PlanVersions plans;
    private final ReportRoundRepository rounds;
    private final WorkingTime time;

    WeeksToReport(TrackedProjects tracked, PlanVersions plans, ReportRoundRepository rounds, WorkingTime time) {
        this.tracked = tracked;
        this.plans = plans;
        this.rounds = rounds;
        this.time = time;
    }

    /** The projects whose week is to be reported now; none on a day off. */
    public List<ProjectId> projects() {
        if (!time.isWorkingDay(time.today())) {
            return List.of();
        }
        Map<UUID, LocalDate> reportedUntil = new HashMap<>();
        rounds.findReportedUntil().forEach(row -> reportedUntil.put((UUID) row[0], (LocalDate) row[1]));
        WeekPolicy policy = new WeekPolicy(time);
        return plans.communicationsInEffect(tracked.all()).entrySet().stream()
                .filter(plan -> policy.toAsk(
                                Rhythm.of(plan.getValue()),
                                reportedUntil.get(plan.getKey().value()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    /** The week of one of them that is to be reported now, if there is one. */
    Optional<ReportedWeek> of(ProjectId id) {
        return plans.inEffect(id)
                .flatMap(plan -> Optional.ofNullable(plan.content().communication()))
                .flatMap(plan -> new WeekPolicy(time)
                        .toAsk(
                                Rhythm.of(plan),
                                rounds.findReportedUntil(id.value()).orElse(null)));
    }
}
