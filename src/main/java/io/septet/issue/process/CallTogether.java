package io.septet.issue.process;

import static io.septet.findings.Blank.blank;
import static io.septet.findings.Blank.orBlank;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.septet.calendar.WorkingTime;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.LongText;
import io.septet.issue.Conclusion;
import io.septet.issue.Conclusions;
import io.septet.issue.Coordination;
import io.septet.issue.CoordinationMeetings;
import io.septet.issue.FollowUp;
import io.septet.issue.IssueId;
import io.septet.issue.IssueView;
import io.septet.issue.MeetingCall;
import io.septet.issue.process.CallTogether.Content;
import io.septet.meeting.HeldOrCalled;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.NoticeContent;
import io.septet.meeting.StepMeetings;
import io.septet.platform.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The coordinator calls the departments concerned together, or takes down what they agree on already (T6). */
@Component
class CallTogether implements Submission<Content, DepartmentsToMeet> {

    /** How they come together. */
    enum Way {
        MEETING,
        CALL,
        IN_WRITING
    }

    /**
     * What the coordinator writes: of a meeting when and where, or a notice with its agenda; of an agreement what.
     *
     * @param meetOn the day, in the company's zone
     * @param meetAt when it begins, in the company's zone
     */
    record Content(
            @NotNull(message = "{issue.way.missing}") Way way,
            @Nullable LocalDate meetOn,
            @JsonFormat(pattern = "H:mm") @Nullable LocalTime meetAt,
            @Size(max = 200) @Nullable String place,
            @Size(max = 500) List<@NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) PersonId> invited,
            @LongText @Size(max = 2000) @Nullable String lateReason,
            @Nullable NoticeContent notice,
            @LongText @Size(max = 4000) @Nullable String concluded,
            @Size(max = 50) List<@NotNull @Valid FollowUp> followUps) {

        Content {
            invited = invited == null ? List.of() : invited;
            followUps = followUps == null ? List.of() : followUps;
        }
    }

    private final Coordination coordination;
    private final Conclusions conclusions;
    private final CoordinationMeetings meetings;
    private final StepMeetings steps;
    private final IssueReference reference;
    private final WorkingTime time;

    CallTogether(
            Coordination coordination,
            Conclusions conclusions,
            CoordinationMeetings meetings,
            StepMeetings steps,
            IssueReference reference,
            WorkingTime time) {
        this.coordination = coordination;
        this.meetings = meetings;
        this.steps = steps;
        this.conclusions = conclusions;
        this.reference = reference;
        this.time = time;
    }

    @Override
    public TaskKey task() {
        return IssueCoordination.CALL_TOGETHER;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<DepartmentsToMeet> reference() {
        return DepartmentsToMeet.class;
    }

    /** Those are invited who speak for the departments concerned. */
    @Override
    public Sheet<Content, DepartmentsToMeet> open(TaskAtHand task) {
        IssueView issue = reference.issue(task);
        List<PersonId> invited = coordination.usuallyInvited(issue);
        DepartmentsToMeet shown = reference.toMeet(task);
        NoticeContent notice = steps.usualNotice(
                MeetingKind.COORDINATION,
                task.person(),
                reference.project(task),
                invited,
                List.of(issue.raised().inShort()));
        return new Sheet<>(new Content(blank(), null, null, null, invited, null, notice, null, List.of()), shown);
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        IssueId issue = IssueCoordination.issue(task);
        Outcome outcome = Outcome.with(IssueCoordination.IN_WRITING, content.way() == Way.IN_WRITING)
                .and(HeldOrCalled.IS_CALLED, content.way() == Way.CALL)
                .and(IssueCoordination.CONTESTED, false)
                .and(IssueCoordination.DUE, false);
        return switch (content.way()) {
            case IN_WRITING -> {
                conclusions.conclude(
                        issue, Conclusion.inWriting(orBlank(content.concluded()), content.followUps()), task.doer());
                yield outcome;
            }
            case MEETING -> {
                coordination.call(issue, call(content), task.doer());
                yield outcome;
            }
            case CALL -> {
                MeetingId called = meetings.call(issue, content.notice(), content.lateReason(), task.doer());
                yield outcome.and(MeetingId.VARIABLE, called.toString());
            }
        };
    }

    private MeetingCall call(Content content) {
        LocalDate day = content.meetOn();
        LocalTime hour = content.meetAt();
        if (day == null || hour == null) {
            Findings findings = new Findings();
            if (day == null) {
                findings.add("meetOn", "issue.meetOn.missing");
            }
            if (hour == null) {
                findings.add("meetAt", "issue.meetAt.missing");
            }
            findings.refuseIfAny();
        }
        return new MeetingCall(
                orBlank(day).atTime(orBlank(hour)).atZone(time.zone()).toInstant(),
                orBlank(content.place()),
                content.invited(),
                PlainText.orNull(content.lateReason()));
    }
}
