package io.septet.meeting;

import io.septet.meeting.domain.ChosenMeeting;
import io.septet.notification.Notifications;
import io.septet.notification.PageOfProject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What people are told about series of meetings: only of meetings that are not called yet, for the notice of one that is called
 * says it itself.
 */
@Component
class SeriesNews {

    private static final PageOfProject PAGE = new PageOfProject("meetings#series");

    private final Notifications notifications;
    private final SeriesNotice notices;
    private final SeriesSchedule schedule;
    private final SeriesWording wording;

    SeriesNews(Notifications notifications, SeriesNotice notices, SeriesSchedule schedule, SeriesWording wording) {
        this.notifications = notifications;
        this.notices = notices;
        this.schedule = schedule;
        this.wording = wording;
    }

    void tellOfMove(ChosenMeeting chosen, Occurrence to) {
        tell(
                chosen,
                "meeting.series.moved",
                reader -> Map.of(
                        "start",
                        schedule.moment(to.start()),
                        "minutes",
                        String.valueOf(to.minutesLong()),
                        "place",
                        to.place()));
    }

    void tellOfCallOff(ChosenMeeting chosen, String reason) {
        tell(chosen, "meeting.series.calledOff", reader -> Map.of("reason", reason));
    }

    void tellOfMoveOfFollowing(ChosenMeeting chosen, SeriesRule meets) {
        tell(chosen, "meeting.series.followingMoved", reader -> Map.of("rhythm", wording.rhythm(meets, reader)));
    }

    void tellOfCallOffOfFollowing(ChosenMeeting chosen, String reason) {
        tell(chosen, "meeting.series.followingCalledOff", reader -> Map.of("reason", reason));
    }

    private void tell(ChosenMeeting chosen, String key, Function<Locale, Map<String, ?>> arguments) {
        notifications.tell(
                notices.attendees(chosen.project()),
                key,
                chosen.project().id(),
                reader -> {
                    Map<String, Object> all = new HashMap<>(arguments.apply(reader));
                    all.put("meeting", wording.kind(chosen.series().series().kind(), reader));
                    all.put("was", schedule.moment(chosen.one().start()));
                    return all;
                },
                PAGE);
    }

    /** Why a meeting is called off that the series holds no more. */
    String seriesMoved() {
        return notices.say("meeting.series.notHeldAnyMore");
    }
}
