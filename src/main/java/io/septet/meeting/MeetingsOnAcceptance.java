package io.septet.meeting;

import io.septet.calendar.DateWording;
import io.septet.desk.Link;
import io.septet.directory.PersonId;
import io.septet.meeting.domain.CalledMeeting;
import io.septet.meeting.domain.CalledMeetingRepository;
import io.septet.plan.WorkItemRef;
import io.septet.tracking.AcceptanceMeeting;
import io.septet.tracking.AcceptanceMeetings;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever accepts a deliverable finds of the meetings at which that is done together (T8). */
@Component
@Transactional(readOnly = true)
class MeetingsOnAcceptance implements AcceptanceMeetings {

    private final CallAcceptanceMeeting calling;
    private final CalledMeetingRepository called;
    private final Meetings meetings;
    private final DateWording dates;
    private final MessageSource texts;

    MeetingsOnAcceptance(
            CallAcceptanceMeeting calling,
            CalledMeetingRepository called,
            Meetings meetings,
            DateWording dates,
            MessageSource texts) {
        this.calling = calling;
        this.called = called;
        this.meetings = meetings;
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    public Optional<String> addressToCall(WorkItemRef item, PersonId person) {
        return calling.asked(item, person)
                .map(asked -> "/projects/%s/meetings/acceptance/%s".formatted(item.project(), item.key()));
    }

    @Override
    public List<AcceptanceMeeting> of(WorkItemRef item, Locale reader) {
        return called
                .findByProjectIdAndWorkItemKeyOrderByStartsAtAscCalledAtAsc(
                        item.project().value(), item.key())
                .stream()
                .map(CalledMeeting::view)
                .map(meeting -> shown(meeting, reader))
                .toList();
    }

    private AcceptanceMeeting shown(MeetingView meeting, Locale reader) {
        String when = texts.getMessage(
                "meeting.acceptance.one",
                new Object[] {
                    texts.getMessage("meeting.kind." + meeting.notice().kind(), null, reader),
                    dates.moment(meeting.notice().start(), reader),
                    texts.getMessage("meeting.state." + meeting.state(), null, reader)
                },
                reader);
        MinutesContent minutes = meetings.of(meeting.id()).map(Minutes::content).orElse(null);
        return new AcceptanceMeeting(
                new Link(when, "/projects/%s/meetings/%s".formatted(meeting.project(), meeting.id())),
                dates.moment(meeting.notice().start(), reader),
                minutes == null
                        ? null
                        : lines(minutes.topics().stream()
                                .flatMap(topic -> Stream.of(topic.reported(), topic.discussed()))
                                .filter(Objects::nonNull)),
                minutes == null ? null : lines(minutes.decisions().stream().map(MinutesContent.Decision::decided)));
    }

    private static String lines(Stream<String> each) {
        return each.collect(Collectors.joining("\n"));
    }
}
