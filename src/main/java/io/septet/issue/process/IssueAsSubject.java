package io.septet.issue.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskSubject;
import io.septet.issue.Issues;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the task list, every task of an issue says what the issue is. */
@Component
@Order(10)
class IssueAsSubject implements TaskSubject {

    private final Issues issues;

    IssueAsSubject(Issues issues) {
        this.issues = issues;
    }

    @Override
    public Optional<String> of(TaskAtHand task) {
        return task.facts().containsKey(IssueCoordination.ISSUE_ID)
                ? Optional.of(issues.get(IssueCoordination.issue(task)).raised().inShort())
                : Optional.empty();
    }
}
