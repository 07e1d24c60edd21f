package io.septet.issue.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.issue.IssueId;
import io.septet.meeting.HeldOrCalled;
import io.septet.meeting.MeetingId;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What code and model of {@code issue-coordination} agree on. */
@Component
class IssueCoordination implements ProcessContract {

    static final String PROCESS = "issue-coordination";

    /** Somebody raises an issue in a form. */
    static final TaskKey ISSUE_RAISED = new TaskKey(PROCESS, "IssueRaised");

    static final TaskKey CALL_TOGETHER = new TaskKey(PROCESS, "CallTogether");
    static final TaskKey WRITE_CONCLUSION = new TaskKey(PROCESS, "WriteConclusion");
    static final TaskKey CONFIRM_CONCLUSION = new TaskKey(PROCESS, "ConfirmConclusion");
    static final TaskKey DECIDE_ISSUE = new TaskKey(PROCESS, "DecideIssue");

    /** Starts it for an issue that somebody raised on the project's page. */
    static final String RAISED_ON_PAGE = "IssueRaisedOnPage";

    /** Ends the round of confirmation before all have answered. */
    static final String CONFIRMATION_CLOSED = "ConfirmationClosed";

    /** Ends it, whoever is to do something about the issue. */
    static final String WITHDRAWN = "IssueWithdrawn";

    static final String ISSUE_ID = "issueId";

    /** Whether the departments agreed without a meeting. */
    static final String IN_WRITING = "settledInWriting";

    /** Whether a department has contested the conclusion. */
    static final String CONTESTED = "conclusionContested";

    /** Whether the date for answers has passed: from then on it is enough that one contests. */
    static final String DUE = "confirmationDue";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> messages() {
        return Set.of(RAISED_ON_PAGE, CONFIRMATION_CLOSED, WITHDRAWN);
    }

    @Override
    public Set<String> facts() {
        return Set.of(
                ProjectId.VARIABLE, ISSUE_ID, IN_WRITING, CONTESTED, DUE, HeldOrCalled.IS_CALLED, MeetingId.VARIABLE);
    }

    static IssueId issue(VariableScope scope) {
        return IssueId.of((String) scope.getVariable(ISSUE_ID));
    }

    static IssueId issue(TaskAtHand task) {
        return IssueId.of(task.fact(ISSUE_ID));
    }
}
