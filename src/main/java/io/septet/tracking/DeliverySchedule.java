package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.plan.CommunicationPlan;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
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

    /** The start of the first working day of the item; it may have passed. */
    public Instant startsAt(DeliveryView delivery) {
        return time.startOfWorkingDay(delivery.start());
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
