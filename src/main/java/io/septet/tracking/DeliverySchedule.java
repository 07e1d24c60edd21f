package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.plan.CommunicationPlan;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * When things happen in a delivery: as the plan says and, where it says nothing, the settings. All moments follow the
 * company's working time.
 */
@Component
public class DeliverySchedule {

    private final PlanVersions plans;
    private final WorkingTime time;
    private final TrackingSettings settings;

    DeliverySchedule(PlanVersions plans, WorkingTime time, TrackingSettings settings) {
        this.plans = plans;
        this.time = time;
        this.settings = settings;
    }

    /** When the work is handed out: it has begun, or on its first working day in the morning; it may have passed. */
    public Instant startsAt(DeliveryView delivery) {
        return delivery.startedAt() != null ? delivery.startedAt() : time.startOfWorkingDay(delivery.start());
    }

    /** When it is said beforehand that the work will be handed out: on the morning of the working day before. */
    public Instant announcedAt(DeliveryView delivery) {
        Instant start = time.startOfWorkingDay(delivery.start());
        return time.startOfWorkingDay(LocalDate.ofInstant(time.minusWorkingDays(start.plusSeconds(1), 1), time.zone()));
    }

    /** Whether the work has not begun and is handed out at a moment still to come. */
    public boolean isAhead(DeliveryView delivery) {
        return delivery.status() == DeliveryStatus.PLANNED && startsAt(delivery).isAfter(time.now());
    }

    /** When each of these deliveries that is planned is handed out, if that is still to come. */
    public Map<WorkItemKey, Instant> handOuts(Collection<DeliveryView> deliveries) {
        return deliveries.stream()
                .filter(this::isAhead)
                .collect(Collectors.toMap(DeliveryView::workItemKey, this::startsAt));
    }

    /** The end of the working day on which the deliverable or its corrections are due. */
    public Instant dueAt(DeliveryView delivery) {
        return time.endOfWorkingDay(delivery.dueOn());
    }

    /** The first start of a working day still to come that is near the due date, or after it. */
    public Instant nextWarning(DeliveryView delivery) {
        Instant near = time.startOfWorkingDay(LocalDate.ofInstant(
                time.minusWorkingDays(time.startOfWorkingDay(delivery.dueOn()).plusSeconds(1), settings.warnDays()),
                time.zone()));
        return near.isAfter(time.now()) ? near : nextWorkingDay();
    }

    /** The start of the next working day; today's if it is still to come. */
    public Instant nextWorkingDay() {
        Instant today = time.startOfWorkingDay(time.today());
        return today.isAfter(time.now())
                ? today
                : time.startOfWorkingDay(time.today().plusDays(1));
    }

    /** Until when a report that is asked for now should be there: today, or on the next working day if it is later. */
    public Instant reportBy(ProjectId project) {
        LocalTime hour = plans.inEffect(project)
                .flatMap(version -> Optional.ofNullable(version.content().communication()))
                .map(CommunicationPlan::dailyUpdateBy)
                .orElse(settings.reportBy());
        LocalDate today = time.today();
        Instant due = today.atTime(hour).atZone(time.zone()).toInstant();
        if (time.isWorkingDay(today) && due.isAfter(time.now())) {
            return due;
        }
        LocalDate next = LocalDate.ofInstant(time.startOfWorkingDay(today.plusDays(1)), time.zone());
        return next.atTime(hour).atZone(time.zone()).toInstant();
    }

    /** Whether the work is under way, today is a working day and nothing was reported today. */
    public boolean isReportDue(DeliveryView delivery) {
        return delivery.status() == DeliveryStatus.IN_PROGRESS
                && time.isWorkingDay(time.today())
                && delivery.lastReport()
                        .filter(report -> report.day().equals(time.today()))
                        .isEmpty();
    }
}
