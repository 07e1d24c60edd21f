package io.septet.issue.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.issue.RaisedIssue;
import io.septet.platform.PlainText;
import io.septet.project.ProjectView;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an issue must say (T6): all four parts, and departments that take part in the project, each once. */
public record RaisingPolicy(ProjectView project, Roster roster) {

    /** Characters of each text. */
    public static final int LONGEST = 4000;

    public Findings findings(RaisedIssue issue) {
        Findings findings = new Findings();
        check(issue.description(), "description", "issue.description.missing", findings);
        checkDepartments(issue, findings);
        check(issue.dispute(), "dispute", "issue.dispute.missing", findings);
        check(issue.proposal(), "proposal", "issue.proposal.missing", findings);
        return findings;
    }

    private void checkDepartments(RaisedIssue issue, Findings findings) {
        if (issue.departments().isEmpty()) {
            findings.add("departments", "issue.departments.missing");
        }
        Set<DepartmentId> seen = new HashSet<>();
        for (DepartmentId department : issue.departments()) {
            if (!seen.add(department)) {
                findings.add("departments", "issue.departments.twice", roster.department(department));
            } else if (project.participation(department).isEmpty()) {
                findings.add("departments", "issue.departments.noPart", roster.department(department));
            }
        }
    }

    private static void check(@Nullable String text, String path, String missing, Findings findings) {
        if (text == null || PlainText.isBlank(text)) {
            findings.add(path, missing);
        } else if (text.length() > LONGEST) {
            findings.add(path, "issue.tooLong", LONGEST);
        }
    }
}
