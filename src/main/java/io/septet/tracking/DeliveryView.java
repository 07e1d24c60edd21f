package io.septet.tracking;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The delivery of a work item as it stands today.
 *
 * @param workItemKey key of the item in the plan, such as {@code W1}
 * @param planVersion the version whose words and dates it follows
 * @param responsible id of the first responsible person
 * @param start first day of the work by the plan
 * @param end last day of the work by the plan
 * @param dueOn the day on whose evening the deliverable is due: the plan's, or that of the corrections
 * @param percent how much is done, 0 to 100, as last reported; 100 once it is handed over
 * @param plannedPercent how much should be done by this morning, 0 to 100
 * @param behind whether it is open and less is done than planned, or it is said to be at risk or blocked
 * @param daysLate working days by which it is, or was, later than the plan's end; 0 when in time
 * @param daysEarly working days by which it was handed over before the plan's end, once it is accepted; 0 otherwise
 * @param startedAt when the work was handed out
 * @param handedOverAt when the deliverable was last handed over; null before, and while corrections are under way
 * @param closedAt when it was accepted or withdrawn
 * @param reports all progress reports, the earliest first
 * @param handOvers every hand-over, the earliest first
 * @param acceptances what the departments said, the earliest first
 */
public record DeliveryView(
        ProjectId project,
        WorkItemKey workItemKey,
        int planVersion,
        String title,
        PersonId responsible,
        LocalDate start,
        LocalDate end,
        LocalDate dueOn,
        boolean milestone,
        DeliveryStatus status,
        int percent,
        int plannedPercent,
        boolean behind,
        long daysLate,
        long daysEarly,
        @Nullable Instant startedAt,
        @Nullable Instant handedOverAt,
        @Nullable Instant closedAt,
        List<ProgressReport> reports,
        List<HandOver> handOvers,
        List<Acceptance> acceptances) {

    public WorkItemRef item() {
        return new WorkItemRef(project, workItemKey);
    }

    /** The latest; null when it was never handed over. */
    public @Nullable HandOver lastHandOver() {
        return handOvers.isEmpty() ? null : handOvers.get(handOvers.size() - 1);
    }

    /** Whether the person has handed the deliverable over, or their substitute has. */
    public boolean isDeliveredBy(PersonId person) {
        return handOvers.stream()
                .anyMatch(handOver -> handOver.by().equals(person) || person.equals(handOver.inPlaceOf()));
    }

    /** Whether it is open and its planned end has passed: what is flagged in red (T2). */
    public boolean isLate() {
        return status.isOpen() && daysLate > 0;
    }

    /** By how many percentage points less is done than planned; negative when more is (T4). */
    public int deviation() {
        return plannedPercent - percent;
    }

    /** What was last reported, if anything was. */
    public Optional<ProgressReport> lastReport() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }

    /** What has been asked for and not been handed over again, an entry per refusing department. */
    public List<Acceptance> openCorrections() {
        return status == DeliveryStatus.IN_PROGRESS
                ? acceptances.stream()
                        .filter(acceptance -> acceptance.isRefusal() && acceptance.round() == handOvers.size())
                        .toList()
                : List.of();
    }

    /** How often the deliverable was refused. */
    public long refusedRounds() {
        return acceptances.stream()
                .filter(Acceptance::isRefusal)
                .map(Acceptance::round)
                .distinct()
                .count();
    }

    /** What the departments have said to what was handed over last. */
    public List<Acceptance> latestAcceptances() {
        return acceptances.stream()
                .filter(acceptance -> acceptance.round() == handOvers.size())
                .toList();
    }
}
