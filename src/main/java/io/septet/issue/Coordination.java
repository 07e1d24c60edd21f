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
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /** Until when the conclusion is to be written: a working day after the meeting. */
    public Instant conclusionDueAt(IssueView issue) {
        MeetingCall call = issue.call();
        return time.plusWorkingDays(call == null ? time.now() : call.at(), 1);
    }
}
