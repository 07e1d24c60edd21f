package io.septet.issue;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.findings.Refused;
import io.septet.issue.domain.IssueAnswer;
import io.septet.issue.domain.IssueAnswerRepository;
import io.septet.issue.domain.IssueRepository;
import io.septet.platform.PlainText;
import io.septet.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each department concerned says to a conclusion (T6). All are heard before it goes on. */
@Component
@Transactional
public class ConclusionAnswers {

    private final IssueRepository issues;
    private final IssueAnswerRepository answers;
    private final Issues views;
    private final IssueProcesses processes;
    private final Projects projects;
    private final WorkingTime time;

    ConclusionAnswers(
            IssueRepository issues,
            IssueAnswerRepository answers,
            Issues views,
            IssueProcesses processes,
            Projects projects,
            WorkingTime time) {
        this.issues = issues;
        this.answers = answers;
        this.views = views;
        this.processes = processes;
        this.projects = projects;
        this.time = time;
    }

    /** The department stands by the conclusion. */
    public void confirm(IssueId id, DepartmentId department, Doer by) {
        IssueView issue = take(id, department, Verdict.CONFIRM, by, null);
        if (issue.isContested() && issue.silent().isEmpty()) {
            issues.get(id).goToLead();
        }
    }

    /**
     * The department does not. The overall lead decides once the others have been heard, too; at once when the date for
     * answers has passed.
     *
     * @throws Refused when no reason is given
     */
    public void contest(IssueId id, DepartmentId department, Doer by, @Nullable String reason, boolean isDue) {
        String why = PlainText.orNull(reason);
        if (why == null) {
            throw Refused.at("reason", "issue.reason.missing");
        }
        IssueView issue = take(id, department, Verdict.CONTEST, by, why);
        if (issue.silent().isEmpty()) {
            issues.get(id).goToLead();
        } else if (isDue) {
            issues.get(id).closeRound(time.now());
        }
    }

    private IssueView take(IssueId id, DepartmentId department, Verdict verdict, Doer by, @Nullable String reason) {
        // one after the other, so that the last one finds what all others have said
        projects.lock(views.get(id).project());
        answers.save(new IssueAnswer(
                issues.get(id), new Answer(department, verdict, by.person(), by.inPlaceOf(), reason, time.now())));
        return views.get(id);
    }

    /** The date for answers has passed: it goes to the overall lead if somebody has contested, and otherwise waits. */
    public void closeIfContested(IssueId id) {
        projects.lock(views.get(id).project());
        if (views.get(id).isContested()) {
            issues.get(id).closeRound(time.now());
            processes.closeConfirmation(id);
        }
    }
}
