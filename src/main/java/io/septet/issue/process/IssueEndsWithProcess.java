package io.septet.issue.process;

import io.septet.directory.PersonId;
import io.septet.issue.EndOfIssue;
import io.septet.issue.IssueId;
import io.septet.project.EndsWithProcess;
import io.septet.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An issue is open no longer when its process was ended by hand. */
@Component
class IssueEndsWithProcess implements EndsWithProcess {

    private final EndOfIssue ending;

    IssueEndsWithProcess(EndOfIssue ending) {
        this.ending = ending;
    }

    @Override
    public String process() {
        return IssueCoordination.PROCESS;
    }

    @Override
    public String variable() {
        return IssueCoordination.ISSUE_ID;
    }

    @Override
    public void endedByHand(ProjectId project, String which, @Nullable PersonId by) {
        ending.endByHand(IssueId.of(which), by);
    }
}
