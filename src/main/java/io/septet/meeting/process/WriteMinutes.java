package io.septet.meeting.process;

import io.septet.calendar.WorkingTime;
import io.septet.desk.Link;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.meeting.AgreedBefore;
import io.septet.meeting.Answer;
import io.septet.meeting.Attendance;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Meetings;
import io.septet.meeting.MinutesContent;
import io.septet.meeting.MinutesFiling;
import io.septet.meeting.Notice;
import io.septet.project.ProjectNamed;
import io.septet.project.Projects;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The recorder writes the minutes of a meeting that was called (M4, M5). */
@Component
class WriteMinutes implements Submission<MinutesContent, MeetingToWriteDown> {

    private final CalledMeetings called;
    private final MinutesFiling filing;
    private final Meetings meetings;
    private final AgreedBefore before;
    private final Projects projects;
    private final WorkingTime time;

    WriteMinutes(
            CalledMeetings called,
            MinutesFiling filing,
            Meetings meetings,
            AgreedBefore before,
            Projects projects,
            WorkingTime time) {
        this.called = called;
        this.filing = filing;
        this.meetings = meetings;
        this.before = before;
        this.projects = projects;
        this.time = time;
    }

    @Override
    public TaskKey task() {
        return MeetingProcess.WRITE_MINUTES;
    }

    @Override
    public Class<MinutesContent> content() {
        return MinutesContent.class;
    }

    @Override
    public Class<MeetingToWriteDown> reference() {
        return MeetingToWriteDown.class;
    }

    /** As it was called: whoever has not declined came, and the agenda was gone through. */
    @Override
    public Sheet<MinutesContent, MeetingToWriteDown> open(TaskAtHand task) {
        MeetingView meeting = called.get(MeetingProcess.meeting(task));
        Notice notice = meeting.notice();
        ZonedDateTime at = notice.start().atZone(time.zone());
        MinutesContent asCalled = new MinutesContent(
                at.toLocalDate(),
                at.toLocalTime(),
                notice.minutesLong(),
                notice.place(),
                meeting.attendance().stream()
                        .filter(each -> each.answer() != Answer.DECLINED)
                        .map(Attendance::person)
                        .toList(),
                notice.agenda().stream()
                        .map(topic -> new MinutesContent.Topic(topic.subject(), topic.presenter(), null))
                        .toList(),
                List.of(),
                List.of());
        return new Sheet<>(
                asCalled,
                new MeetingToWriteDown(
                        ProjectNamed.of(projects.get(meeting.project())),
                        List.of(new Link(
                                notice.subject(),
                                "/projects/%s/meetings/%s".formatted(meeting.project(), meeting.id()))),
                        notice.kind(),
                        notice.subject(),
                        notice.start(),
                        notice.host(),
                        meeting.attendance(),
                        before.of(meeting.project(), notice.kind()),
                        meetings.limit(notice.kind()).orElse(null),
                        task.doer().inPlaceOf()));
    }

    @Override
    public Outcome submit(TaskAtHand task, MinutesContent content) {
        filing.write(MeetingProcess.meeting(task), content, task.doer());
        return Outcome.none();
    }
}
