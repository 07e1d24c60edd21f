package io.septet.issue.process;

import io.septet.directory.DepartmentId;
import io.septet.issue.Coordination;
import io.septet.issue.IssueId;
import io.septet.issue.Issues;
import io.septet.platform.ForModels;
import java.util.Collection;
import java.util.Date;

/** What models ask about an issue: {@code ${issue.departments(issueId)}}. */
@ForModels("issue")
public class IssueInModels {

    private final Issues issues;
    private final Coordination coordination;

    IssueInModels(Issues issues, Coordination coordination) {
        this.issues = issues;
        this.coordination = coordination;
    }

    /** Ids of the departments concerned. */
    public Collection<String> departments(String issueId) {
        return issues.get(IssueId.of(issueId)).raised().departments().stream()
                .map(DepartmentId::value)
                .toList();
    }

    /** Until when the conclusion of the meeting is to be written. */
    public Date conclusionDueAt(String issueId) {
        return Date.from(coordination.conclusionToWriteBy(issues.get(IssueId.of(issueId))));
    }
}
