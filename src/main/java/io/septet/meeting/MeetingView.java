package io.septet.meeting;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that was called, as it stands.
 *
 * @param sequence rises with each change of it, as RFC 5545 has it; 0 of the first notice
 * @param attendance everybody invited, in the order of the notice
 * @param series the series that it is an occurrence of; null of a single one
 */
public record MeetingView(
        MeetingId id,
        ProjectId project,
        Notice notice,
        int sequence,
        MeetingState state,
        Doer calledBy,
        Instant calledAt,
        List<Attendance> attendance,
        @Nullable UUID series) {

    /** Ids of those who have not answered yet. */
    public List<PersonId> silent() {
        return attendance.stream()
                .filter(each -> each.answer() == Answer.NONE)
                .map(Attendance::person)
                .toList();
    }

    /** Whether it is still to take place, or its minutes are still to be written. */
    public boolean isOpen() {
        return state == MeetingState.CALLED;
    }
}
