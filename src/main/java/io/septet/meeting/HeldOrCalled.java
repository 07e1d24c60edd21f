package io.septet.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.septet.directory.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a step takes in that meets: the minutes of a meeting that has been held or, in their place, the notice of
 * one that is called. Which of them counts is checked by {@link StepMeetings}.
 *
 * @param way left out, it has been held
 * @param notice of one that is called
 * @param heldOn this and what follows: as of {@link MinutesContent}, of one that has been held
 */
public record HeldOrCalled(
        @Nullable Way way,
        @Nullable NoticeContent notice,
        @Nullable LocalDate heldOn,
        @JsonFormat(pattern = "H:mm") @Nullable LocalTime heldAt,
        @Nullable Integer minutesLong,
        @Nullable String place,
        @Nullable List<PersonId> attendees,
        @Nullable List<MinutesContent.Topic> topics,
        @Nullable List<MinutesContent.Decision> decisions,
        @Nullable List<MinutesContent.ActionItem> actionItems,
        @Nullable List<PersonId> absent) {

    /** Name of the fact that says whether a meeting was called. */
    public static final String IS_CALLED = "meetingIsCalled";

    /** How a step comes to its meeting. */
    public enum Way {
        /** It has been held, and is written down. */
        HELD,
        /** It is called, and written down when it has been held. */
        CALL
    }

    /** What a form begins with: minutes as usual, and a notice as usual. */
    static HeldOrCalled usual(MinutesContent minutes, NoticeContent notice) {
        return new HeldOrCalled(
                Way.HELD,
                notice,
                minutes.heldOn(),
                minutes.heldAt(),
                minutes.minutesLong(),
                minutes.place(),
                minutes.attendees(),
                minutes.topics(),
                minutes.decisions(),
                minutes.actionItems(),
                minutes.absent());
    }

    boolean isCalled() {
        return way == Way.CALL;
    }
}
