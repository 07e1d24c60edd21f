package io.septet.tracking.domain;

import io.septet.calendar.WorkingTime;
import io.septet.tracking.domain.ProjectProgressPolicy.Share;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of a delivery what it takes to say how far its project is, where many projects are looked at together.
 *
 * @param percent as last reported; null when nothing was
 */
public record RowOfWork(
        UUID project,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Instant handedOverAt,
        @Nullable Integer percent) {

    /** Whether it is not handed over. */
    public boolean isUndelivered() {
        return handedOverAt == null;
    }

    Share share(WorkingTime time) {
        int planned = new BehindPlanPolicy(time).plannedPercent(startsOn, endsOn, time.today());
        int done = isUndelivered() ? percent == null ? 0 : percent : 100;
        return new ProjectProgressPolicy(time).share(startsOn, endsOn, planned, done);
    }

    long daysLate(WorkingTime time) {
        return isUndelivered() ? new OverduePolicy(time).daysLate(endsOn, time.today()) : 0;
    }
}
