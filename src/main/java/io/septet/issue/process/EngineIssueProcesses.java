package io.septet.issue.process;

import io.septet.issue.IssueId;
import io.septet.issue.IssueProcesses;
import io.septet.platform.AsSystem;
import io.septet.platform.AwaitedMessages;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The {@link IssueProcesses} as instances of {@code issue-coordination}. */
@Component
class EngineIssueProcesses implements IssueProcesses {

    private final RuntimeService runtime;
    private final AwaitedMessages messages;
    private final AsSystem asSystem;

    EngineIssueProcesses(@Lazy RuntimeService runtime, AwaitedMessages messages, AsSystem asSystem) {
        this.runtime = runtime;
        this.messages = messages;
        this.asSystem = asSystem;
    }

    @Override
    public void start(ProjectView project, IssueId issue) {
        asSystem.run(() -> runtime.createMessageCorrelation(IssueCoordination.RAISED_ON_PAGE)
                .processInstanceBusinessKey(project.code())
                .setVariable(ProjectId.VARIABLE, project.id().toString())
                .setVariable(IssueCoordination.ISSUE_ID, issue.toString())
                .correlateStartMessage());
    }

    @Override
    public void closeConfirmation(IssueId issue) {
        messages.send(IssueCoordination.CONFIRMATION_CLOSED, IssueCoordination.ISSUE_ID, issue.toString(), Map.of());
    }

    @Override
    public void withdraw(IssueId issue) {
        messages.send(IssueCoordination.WITHDRAWN, IssueCoordination.ISSUE_ID, issue.toString(), Map.of());
    }
}
