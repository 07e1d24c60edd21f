package io.septet.notification.domain;

import io.septet.calendar.WorkingTime;
import io.septet.notification.ToldHow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * When a message leaves Septet. What is urgent leaves at once. What is routine, because there is nothing to do about it,
 * waits for the hour of the person's digest. Neither that nor anything else leaves in the company's quiet hours, from the
 * end of a working day to the start of the next one.
 */
public final class TellingTimePolicy {

    private final WorkingTime time;
    private final boolean quietHours;

    /** @param quietHours whether the company has them */
    public TellingTimePolicy(WorkingTime time, boolean quietHours) {
        this.time = time;
        this.quietHours = quietHours;
    }

    /** Whether it waits for others, to leave in one mail with them. */
    public static boolean isForDigest(ToldHow how, boolean urgent, boolean toAct) {
        return how.digestHour() != null && !urgent && !toAct;
    }

    /**
     * When a message leaves that was addressed at a moment.
     *
     * @param toAct whether there is something to do about it, as about a task or an invitation
     */
    public Instant leaves(ToldHow how, boolean urgent, boolean toAct, Instant addressed) {
        if (urgent) {
            return addressed;
        }
        Integer hour = how.digestHour();
        return afterQuietHours(hour != null && isForDigest(how, urgent, toAct) ? next(hour, addressed) : addressed);
    }

    /** The next time that a clock in the company shows that hour. */
    private Instant next(int hour, Instant after) {
        ZonedDateTime now = after.atZone(time.zone());
        ZonedDateTime today = now.toLocalDate().atTime(hour, 0).atZone(time.zone());
        return (today.isAfter(now)
                        ? today
                        : now.toLocalDate().plusDays(1).atTime(hour, 0).atZone(time.zone()))
                .toInstant();
    }

    private Instant afterQuietHours(Instant moment) {
        if (!quietHours) {
            return moment;
        }
        LocalDate day = LocalDate.ofInstant(moment, time.zone());
        Instant start = time.startOfWorkingDay(day);
        if (!moment.isAfter(start)) {
            return start;
        }
        return moment.isBefore(time.endOfWorkingDay(day)) ? moment : time.startOfWorkingDay(day.plusDays(1));
    }
}
