package io.septet.meeting.process;

import static io.septet.findings.Blank.blank;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.StartSubmission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.meeting.AgendaLimits;
import io.septet.meeting.CallMeeting;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingView;
import io.septet.meeting.NoticeContent;
import io.septet.meeting.NoticeContent.Offer;
import io.septet.meeting.OfferedTopics;
import io.septet.meeting.process.CallMeetingInTasklist.Content;
import io.septet.meeting.process.CallMeetingInTasklist.Open;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Any participant of a project calls a meeting (M1, M2). */
@Component
class CallMeetingInTasklist implements StartSubmission<Content, Open> {

    /** @param project id among {@link ProjectsToMeetIn} */
    record Content(
            @NotNull(message = "{meeting.project.missing}") UUID project, @NotNull @Valid NoticeContent notice) {}

    /**
     * @param any whether there is a project in which the person may call a meeting
     * @param sum what the agenda comes to; the form says it while somebody types
     */
    record Open(boolean any, AgendaLimits limits, @Nullable String sum) {}

    private final CallMeeting calling;
    private final CalledMeetings meetings;
    private final OfferedTopics offered;
    private final ProjectsToMeetIn choices;
    private final Projects projects;

    CallMeetingInTasklist(
            CallMeeting calling,
            CalledMeetings meetings,
            OfferedTopics offered,
            ProjectsToMeetIn choices,
            Projects projects) {
        this.calling = calling;
        this.meetings = meetings;
        this.offered = offered;
        this.choices = choices;
        this.projects = projects;
    }

    @Override
    public TaskKey task() {
        return MeetingProcess.MEETING_CALLED;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<Open> reference() {
        return Open.class;
    }

    /** Where there is one project only, it is the one. Whoever calls the meeting leads it and writes it down, unless they say otherwise. */
    @Override
    public Sheet<Content, Open> open(TaskAtHand task) {
        List<ProjectView> theirs = choices.first("", 2, task.person());
        boolean isOnly = theirs.size() == 1;
        List<Offer> offers = isOnly ? offered.of(theirs.get(0), LocaleContextHolder.getLocale()) : List.of();
        UUID only = isOnly ? theirs.get(0).id().value() : blank();
        return new Sheet<>(
                new Content(only, NoticeContent.of(blank(), null, null, task.person(), List.of(), List.of(), offers)),
                new Open(!theirs.isEmpty(), meetings.limits(), null));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        MeetingView called = calling.call(new ProjectId(content.project()), content.notice(), null, task.doer());
        return Outcome.with(ProjectId.VARIABLE, called.project().toString())
                .and(MeetingId.VARIABLE, called.id().toString())
                .businessKey(projects.get(called.project()).code());
    }
}
