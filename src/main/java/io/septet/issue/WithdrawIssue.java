package io.septet.issue;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.issue.domain.IssueRepository;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingId;
import io.septet.platform.PlainText;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.Deliveries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever raised an issue withdraws it when it has become moot, as long as there is no conclusion (T6). */
@Component
@Transactional
public class WithdrawIssue {

    private static final int LONGEST = 2000;

    private final IssueRepository issues;
    private final CalledMeetings meetings;
    private final IssueProcesses processes;
    private final IssueNews news;
    private final Projects projects;
    private final Deliveries deliveries;
    private final WorkingTime time;

    WithdrawIssue(
            IssueRepository issues,
            CalledMeetings meetings,
            IssueProcesses processes,
            IssueNews news,
            Projects projects,
            Deliveries deliveries,
            WorkingTime time) {
        this.issues = issues;
        this.meetings = meetings;
        this.processes = processes;
        this.news = news;
        this.projects = projects;
        this.deliveries = deliveries;
        this.time = time;
    }

    /** Whether the person may now. */
    public static boolean mayWithdraw(IssueView issue, PersonId person) {
        return issue.state().isBeforeConclusion() && issue.raisedBy().equals(person);
    }

    /**
     * Ends it with a word; the coordinator, the departments concerned and everybody invited are told.
     *
     * @throws Refused when it is not theirs, there is a conclusion, or they do not say why
     */
    public void withdraw(IssueId id, PersonId person, @Nullable String reason) {
        ProjectView project = projects.lock(view(id).project());
        if (!mayWithdraw(view(id), person)) {
            throw Refused.because("issue.withdraw.tooLate");
        }
        String why = PlainText.orNull(reason);
        if (why == null) {
            throw Refused.at("reason", "issue.withdraw.reason.missing");
        }
        if (why.length() > LONGEST) {
            throw Refused.at("reason", "issue.tooLong", LONGEST);
        }
        issues.get(id).withdraw(person, why, time.now());
        processes.withdraw(id);
        IssueView withdrawn = view(id);
        news.tellOfWithdrawal(project, withdrawn);
        if (withdrawn.call() != null && withdrawn.call().meeting() != null) {
            callOff(withdrawn.call().meeting(), why, Doer.of(person));
        }
        deliveries.checkCompletion(project.id());
    }

    /** Its departments do not meet about it any more. */
    private void callOff(MeetingId meeting, String why, Doer by) {
        if (meetings.get(meeting).isOpen()) {
            meetings.callOff(meeting, why, by);
        }
    }

    private IssueView view(IssueId id) {
        return issues.get(id).view(List.of());
    }
}
