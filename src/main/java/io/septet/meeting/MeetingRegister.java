package io.septet.meeting;

import io.septet.calendar.DateWording;
import io.septet.directory.Directory;
import io.septet.meeting.domain.AskedPolicy;
import io.septet.project.OpenMatter;
import io.septet.project.ProjectView;
import io.septet.project.Register;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings of a project that are to take place, and those whose minutes are to be written or confirmed. */
@Component
@Order(70)
class MeetingRegister implements Register {

    private final CalledMeetings meetings;
    private final Confirmations confirmations;
    private final Directory directory;
    private final MeetingSchedule schedule;
    private final DateWording dates;
    private final MessageSource texts;

    MeetingRegister(
            CalledMeetings meetings,
            Confirmations confirmations,
            Directory directory,
            MeetingSchedule schedule,
            DateWording dates,
            MessageSource texts) {
        this.meetings = meetings;
        this.confirmations = confirmations;
        this.directory = directory;
        this.schedule = schedule;
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    public String title() {
        return "meeting.title";
    }

    @Override
    public String page() {
        return "meetings";
    }

    /** From the beginning: people may meet before any work is tracked. */
    @Override
    public boolean isKeptIn(ProjectView project) {
        return true;
    }

    @Override
    public List<OpenMatter> open(ProjectView project, Locale reader) {
        return Stream.concat(toBeWritten(project, reader), toBeConfirmed(project, reader))
                .toList();
    }

    private Stream<OpenMatter> toBeConfirmed(ProjectView project, Locale reader) {
        AskedPolicy policy = new AskedPolicy(project, directory.roster());
        return confirmations.of(project.id()).values().stream()
                .filter(MinutesConfirmed::isOpen)
                .sorted(Comparator.comparing(MinutesConfirmed::begunAt))
                .map(asked -> new OpenMatter(
                        texts.getMessage("meeting.kind." + asked.minutes().kind(), null, reader),
                        texts.getMessage(
                                "meeting.state.minutes",
                                new Object[] {
                                    dates.day(asked.minutes().content().heldOn(), reader)
                                },
                                reader),
                        asked.begunAt(),
                        policy.owing(asked),
                        null));
    }

    private Stream<OpenMatter> toBeWritten(ProjectView project, Locale reader) {
        return meetings.of(project.id()).stream()
                .filter(MeetingView::isOpen)
                .map(meeting -> new OpenMatter(
                        meeting.notice().subject(),
                        texts.getMessage(
                                "meeting.state.CALLED.at",
                                new Object[] {dates.moment(meeting.notice().start(), reader)},
                                reader),
                        meeting.calledAt(),
                        List.of(meeting.notice().recorder()),
                        schedule.minutesDueAt(meeting)));
    }
}
