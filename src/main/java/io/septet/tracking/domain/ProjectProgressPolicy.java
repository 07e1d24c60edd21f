package io.septet.tracking.domain;

import io.septet.calendar.WorkingTime;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.ProjectProgress;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;

/** How far all the work of a project is (T2, T4): an item counts by the working days that are planned for it. */
public record ProjectProgressPolicy(WorkingTime time) {

    /** What was withdrawn is no part of the work. */
    public ProjectProgress of(Collection<DeliveryView> deliveries) {
        List<DeliveryView> work = deliveries.stream()
                .filter(delivery -> delivery.status() != DeliveryStatus.WITHDRAWN)
                .toList();
        return new ProjectProgress(mean(work, DeliveryView::plannedPercent), mean(work, DeliveryView::percent));
    }

    private int mean(List<DeliveryView> work, ToLongFunction<DeliveryView> percent) {
        long days = work.stream().mapToLong(this::weight).sum();
        long done = work.stream()
                .mapToLong(delivery -> weight(delivery) * percent.applyAsLong(delivery))
                .sum();
        return days == 0 ? 0 : Math.round((float) done / days);
    }

    /** Work on a day off is a day's work, too. */
    private long weight(DeliveryView delivery) {
        return Math.max(
                1, time.workingDaysBetween(delivery.start(), delivery.end().plusDays(1)));
    }
}
