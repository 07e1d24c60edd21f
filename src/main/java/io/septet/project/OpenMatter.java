package io.septet.project;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is open in a {@link Register}.
 *
 * @param what it is about, in a line
 * @param state how it stands, in the reader's language
 * @param since when it was begun
 * @param owing ids of those who owe the next step
 * @param due until when they do; null where no time is set
 */
public record OpenMatter(String what, String state, Instant since, List<PersonId> owing, @Nullable Instant due) {

    public boolean isLate(WorkingTime time) {
        return due != null && due.isBefore(time.now());
    }

    /** Working days by which it is late; 0 when in time. */
    public long daysLate(WorkingTime time) {
        return due == null
                ? 0
                : Math.max(0, time.workingDaysBetween(LocalDate.ofInstant(due, time.zone()), time.today()));
    }
}
