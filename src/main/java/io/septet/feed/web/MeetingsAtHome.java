package io.septet.feed.web;

import io.septet.directory.PersonId;
import io.septet.feed.OwnMeetings;
import io.septet.feed.OwnMeetings.OwnMeeting;
import io.septet.meeting.Answers;
import io.septet.meeting.Attendance;
import io.septet.meeting.MeetingView;
import io.septet.project.ShownAtHome;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The meetings of the week that comes to which one is invited, on the first page; there one says whether one comes (M3). */
@Component
class MeetingsAtHome implements ShownAtHome {

    private static final Duration WEEK = Duration.ofDays(7);

    private final OwnMeetings meetings;
    private final Answers answers;

    MeetingsAtHome(OwnMeetings meetings, Answers answers) {
        this.meetings = meetings;
        this.answers = answers;
    }

    @Override
    public Place place() {
        return Place.MEETINGS;
    }

    @Override
    public String title() {
        return "feed.home";
    }

    @Override
    public String template() {
        return "feed/home";
    }

    /**
     * @param open whether the person can answer now
     * @param word what they said to it; a new answer leaves it as it is
     */
    record Invited(OwnMeeting own, boolean open, @Nullable String word) {}

    @Override
    public List<Invited> lines(PersonId person, int most, Locale reader) {
        return meetings.within(WEEK, person, most).stream()
                .map(own -> new Invited(own, answers.isAsked(own.meeting(), person), word(own.meeting(), person)))
                .toList();
    }

    private static @Nullable String word(MeetingView meeting, PersonId person) {
        return meeting.attendance().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .map(Attendance::word)
                .orElse(null);
    }
}
