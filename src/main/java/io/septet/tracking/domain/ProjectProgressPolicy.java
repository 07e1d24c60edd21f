package io.septet.tracking.domain;

import io.septet.calendar.WorkingTime;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.ProjectProgress;
import java.time.LocalDate;
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
        return ofShares(work.stream()
                .map(delivery -> share(delivery.start(), delivery.end(), delivery.plannedPercent(), delivery.percent()))
                .toList());
    }

    /**
     * What one item adds.
     *
     * @param days working days that are planned for it; work on a day off is a day's work, too
     * @param planned percent that should be done by now
     * @param percent that is
     */
    public record Share(long days, int planned, int percent) {}

    public Share share(LocalDate start, LocalDate end, int planned, int percent) {
        return new Share(Math.max(1, time.workingDaysBetween(start, end.plusDays(1))), planned, percent);
    }

    public ProjectProgress ofShares(Collection<Share> work) {
        return new ProjectProgress(mean(work, Share::planned), mean(work, Share::percent));
    }

    private static int mean(Collection<Share> work, ToLongFunction<Share> percent) {
        long days = work.stream().mapToLong(Share::days).sum();
        long done = work.stream()
                .mapToLong(share -> share.days() * percent.applyAsLong(share))
                .sum();
        return days == 0 ? 0 : Math.round((float) done / days);
    }
}
