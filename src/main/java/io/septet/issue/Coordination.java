package io.septet.issue;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.issue.domain.ConcernedPolicy;
import io.septet.issue.domain.Issue;
import io.septet.issue.domain.IssueRepository;
import io.septet.issue.domain.MeetingPolicy;
import io.septet.meeting.MeetingView;
import io.septet.platform.PlainText;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the departments together that an issue concerns (T6). */
@Component
@Transactional
public class Coordination {

    private final IssueRepository issues;
    private final Projects projects;
    private final IssueNews news;
    private final Successors successors;
    private final Directory directory;
    private final IssueSettings settings;
    private final WorkingTime time;

    Coordination(
            IssueRepository issues,
            Projects projects,
            IssueNews news,
            Successors successors,
            Directory directory,
            IssueSettings settings,
            WorkingTime time) {
        this.issues = issues;
        this.projects = projects;
        this.news = news;
        this.successors = successors;
        this.directory = directory;
        this.settings = settings;
        this.time = time;
    }

    /**
     * Calls the departments to a meeting; everybody invited is told.
     *
     * @throws Refused when it lies in the past or on a day off, is too late without a reason, or somebody invited is unknown
     */
    public void call(IssueId id, MeetingCall call, Doer by) {
        Issue issue = issues.get(id);
        new MeetingPolicy(settings.meetWithin(), directory.roster(), time)
                .findings(call, issue.view(List.of()).raisedAt())
                .refuseIfAny();
        issue.call(call, by, time.now());
        IssueView called = issue.view(List.of());
        news.tellOfMeeting(projects.get(called.project()), called);
    }

    /**
     * The departments meet as a notice says that is out; who raised the issue is told, too.
     *
     * @throws Refused when it is on a day off, or too late without a reason
     */
    void meet(IssueId id, MeetingView meeting, @Nullable String lateReason, Doer by) {
        Issue issue = issues.get(id);
        MeetingCall call = new MeetingCall(
                meeting.notice().start(),
                meeting.notice().place(),
                meeting.notice().attendees(),
                PlainText.orNull(lateReason),
                meeting.id());
        new MeetingPolicy(settings.meetWithin(), directory.roster(), time)
                .findingsOfNotice(call, issue.view(List.of()).raisedAt())
                .refuseIfAny();
        issue.call(call, by, time.now());
        IssueView called = issue.view(List.of());
        news.tellOfNotice(projects.get(called.project()), called);
    }

    /** Who is invited unless the coordinator invites others: those who speak for the departments concerned. */
    @Transactional(readOnly = true)
    public List<PersonId> usuallyInvited(IssueView issue) {
        ProjectView project = projects.get(issue.project());
        List<PersonId> contacts = new ConcernedPolicy(project).contacts(issue);
        Map<PersonId, PersonId> here = successors.of(project, contacts);
        return contacts.stream()
                .map(contact -> here.getOrDefault(contact, contact))
                .distinct()
                .toList();
    }

    /** Until when the departments are to have met. */
    public Instant meetBy(IssueView issue) {
        return time.plusWorkingHours(issue.raisedAt(), settings.meetWithin());
    }

    /** The same where it is asked for now: where minutes of their own came late, there is a working day for it still. */
    public Instant conclusionToWriteBy(IssueView issue) {
        Instant due = conclusionDueAt(issue);
        Instant inADay = time.plusWorkingDays(time.now(), 1);
        boolean hasMinutes = issue.call() != null && issue.call().meeting() != null;
        return hasMinutes && due.isBefore(inADay) ? inADay : due;
    }

    /** Until when the conclusion is to be written: a working day after the meeting, or two where that has minutes of its own. */
    public Instant conclusionDueAt(IssueView issue) {
        MeetingCall call = issue.call();
        return call == null
                ? time.plusWorkingDays(time.now(), 1)
                : time.plusWorkingDays(call.at(), call.meeting() == null ? 1 : 2);
    }
}
