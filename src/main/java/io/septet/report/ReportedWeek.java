package io.septet.report;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days that are reported together, and the meeting that the reports are for, as the plan had it when they were asked
 * for. Days are the company's.
 *
 * @param weekFrom the first day
 * @param weekUntil the last day, which tells the weeks of a project apart
 * @param meetingOn the day of the meeting; where nobody works then, it is on the next working day
 */
@Embeddable
public record ReportedWeek(LocalDate weekFrom, LocalDate weekUntil, LocalDate meetingOn, LocalTime meetingTime) {

    /** Whether a moment lies in it. */
    public boolean has(Instant moment, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        return !day.isBefore(weekFrom) && !day.isAfter(weekUntil);
    }

    /** Whether something was under way in it that began and ended at these moments. */
    public boolean saw(@Nullable Instant began, @Nullable Instant ended, ZoneId zone) {
        return began != null
                && !LocalDate.ofInstant(began, zone).isAfter(weekUntil)
                && (ended == null || !LocalDate.ofInstant(ended, zone).isBefore(weekFrom));
    }
}
