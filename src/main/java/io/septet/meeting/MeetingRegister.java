package io.septet.meeting;

import io.septet.calendar.DateWording;
import io.septet.project.OpenMatter;
import io.septet.project.ProjectView;
import io.septet.project.Register;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings of a project that are to take place, and those whose minutes are to be written. */
@Component
@Order(70)
class MeetingRegister implements Register {

    private final CalledMeetings meetings;
    private final MeetingSchedule schedule;
    private final DateWording dates;
    private final MessageSource texts;

    MeetingRegister(CalledMeetings meetings, MeetingSchedule schedule, DateWording dates, MessageSource texts) {
        this.meetings = meetings;
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
                        schedule.minutesDueAt(meeting)))
                .toList();
    }
}
