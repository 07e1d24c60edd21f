package io.septet.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series of meetings as it stands.
 *
 * @param rule when it meets; null when it does not any more
 * @param next its next meetings, those included that are dropped or called off, in their order
 */
public record SeriesView(
        SeriesId id, MeetingKind kind, @Nullable Instant endedAt, @Nullable SeriesRule rule, List<Upcoming> next) {

    /**
     * One of the next meetings.
     *
     * @param one when it is held, or would be
     * @param meeting the meeting itself, once it is called
     */
    public record Upcoming(Occurrence one, Instant start, @Nullable MeetingView meeting) {

        /** Whether it can be moved and called off. */
        public boolean isHeld() {
            return meeting == null ? one.state().isHeld() : meeting.isOpen();
        }
    }

    /** The meeting of a week, if it is one of the next. */
    public Optional<Upcoming> of(LocalDate week) {
        return next.stream().filter(each -> each.one().week().equals(week)).findFirst();
    }
}
