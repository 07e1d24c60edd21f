package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.evidence.AddedToRecord;
import io.septet.findings.Refused;
import io.septet.meeting.LookBack.Verdict;
import io.septet.meeting.domain.SaidOfMeeting;
import io.septet.meeting.domain.SaidOfMeetingRepository;
import io.septet.platform.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A short look back at a meeting: was it good, or is something to be better? (M7) */
@Component
@Transactional
public class LookBacks {

    /** After it, nobody remembers. */
    private static final Duration OPEN_FOR = Duration.ofDays(7);

    private static final int LONGEST = 500;

    private final SaidOfMeetingRepository said;
    private final Meetings meetings;
    private final ApplicationEventPublisher events;
    private final WorkingTime time;

    LookBacks(SaidOfMeetingRepository said, Meetings meetings, ApplicationEventPublisher events, WorkingTime time) {
        this.said = said;
        this.meetings = meetings;
        this.events = events;
        this.time = time;
    }

    /** Whether the person may say something now: they were there, and it is not long ago. */
    @Transactional(readOnly = true)
    public boolean maySay(Minutes minutes, PersonId person) {
        return isOpen(minutes, time.now()) && minutes.content().attendees().contains(person);
    }

    private static boolean isOpen(Minutes minutes, Instant now) {
        return now.isBefore(minutes.heldAt().plus(OPEN_FOR));
    }

    /**
     * Takes down what somebody says of it; said again, the last counts.
     *
     * @throws Refused when they were not there, it is longer ago than a week, or they say too much
     */
    public void say(MinutesId id, PersonId person, Verdict verdict, @Nullable String words) {
        Minutes minutes = meetings.get(id);
        if (!isOpen(minutes, time.now())) {
            throw Refused.because("meeting.lookBack.over");
        }
        if (!maySay(minutes, person)) {
            throw Refused.because("meeting.lookBack.notThere");
        }
        String why = PlainText.orNull(words);
        if (why != null && why.length() > LONGEST) {
            throw Refused.at("words", "meeting.lookBack.tooLong", LONGEST);
        }
        said.findByMinutesIdAndPerson(id.value(), person)
                .orElseGet(() -> said.save(new SaidOfMeeting(id, person)))
                .say(verdict, why, time.now());
        events.publishEvent(new AddedToRecord(minutes.project()));
    }

    /** What was said of each of these meetings, the earliest first. */
    @Transactional(readOnly = true)
    public Map<MinutesId, List<LookBack>> of(Collection<MinutesId> minutes) {
        return said
                .findByMinutesIdInOrderBySaidAtAscPersonAsc(
                        minutes.stream().map(MinutesId::value).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        SaidOfMeeting::minutesId, Collectors.mapping(SaidOfMeeting::view, Collectors.toList())));
    }
}
