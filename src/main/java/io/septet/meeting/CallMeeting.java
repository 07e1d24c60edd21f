package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls a meeting as a form says it: whom the notice names by department or role is invited by name (M1, M2). */
@Component
@Transactional
public class CallMeeting {

    /** Where a form holds its notice. */
    private static final String NOTICE = "notice";

    private final CalledMeetings meetings;
    private final CarriedTopics carried;
    private final Projects projects;
    private final Readers readers;
    private final Invited invited;
    private final WorkingTime time;

    CallMeeting(
            CalledMeetings meetings,
            CarriedTopics carried,
            Projects projects,
            Readers readers,
            Invited invited,
            WorkingTime time) {
        this.meetings = meetings;
        this.carried = carried;
        this.projects = projects;
        this.readers = readers;
        this.invited = invited;
        this.time = time;
    }

    /**
     * Invites everybody; the process is started by who asks.
     *
     * @param planVersion number of the plan's version that the meeting is about; null where it is about none
     * @throws Refused when whoever calls it takes no part in the project, or naming what is not in order below {@code notice}
     */
    public MeetingView call(ProjectId id, NoticeContent typed, @Nullable Integer planVersion, Doer by) {
        if (projects.find(id).isEmpty()
                || !readers.takesPart(id, Objects.requireNonNullElse(by.inPlaceOf(), by.person()))) {
            throw Refused.at("project", "meeting.project.noPart");
        }
        ProjectView project = projects.get(id);
        try {
            MeetingView called = meetings.invite(id, notice(project, typed, by.person()), planVersion, by);
            carried.carryOver(id, later(typed), called.notice().agenda());
            return called;
        } catch (Refused refused) {
            throw new Refused(
                    refused.findings().stream().map(CallMeeting::inNotice).toList());
        }
    }

    private static Finding inNotice(Finding finding) {
        return finding.path().equals("project") ? finding : finding.within(NOTICE);
    }

    private static List<AgendaTopic> later(NoticeContent typed) {
        return typed.carriedOver().stream().map(NoticeContent.Topic::topic).toList();
    }

    private Notice notice(ProjectView project, NoticeContent typed, PersonId caller) {
        Instant start = LocalStart.of(typed.startsOn(), typed.startsAt(), time.zone());
        return new Notice(
                typed.kind(),
                Objects.requireNonNullElse(typed.subject(), ""),
                start,
                typed.minutesLong(),
                Objects.requireNonNullElse(typed.place(), ""),
                Objects.requireNonNullElse(typed.host(), caller),
                Objects.requireNonNullElse(typed.recorder(), caller),
                invited.of(project, typed.invitation()),
                typed.topics(),
                meetings.policy().answerBy(typed.answerBy(), start),
                typed.urgentReason());
    }
}
