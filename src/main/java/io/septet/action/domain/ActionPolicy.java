package io.septet.action.domain;

import io.septet.action.Columns;
import io.septet.action.NewAction;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.platform.PlainText;
import io.septet.project.ProjectView;
import java.util.List;
import java.util.Set;

/**
 * When something can be followed: it says what is to be done, by a day that was not over when it was agreed, and by
 * somebody who works here and may read about the project.
 *
 * @param outsiders those of the owners who may not
 * @param mostOpen how many a project can have open at a time
 */
public record ActionPolicy(ProjectView project, Roster roster, Set<PersonId> outsiders, int mostOpen) {

    private static final int LONGEST = 2000;

    /**
     * What is not in order with them.
     *
     * @param open how many are open already
     */
    public Findings findings(List<NewAction> agreed, Columns columns, int open) {
        Findings findings = new Findings();
        for (int i = 0; i < agreed.size(); i++) {
            check(agreed.get(i), columns, i, findings);
        }
        if (open + agreed.size() > mostOpen) {
            findings.add(columns.list(), "action.tooMany", mostOpen);
        }
        return findings;
    }

    private void check(NewAction action, Columns columns, int row, Findings findings) {
        if (PlainText.isBlank(action.what())) {
            findings.add(columns.path(row, columns.what()), "action.what.missing");
        } else if (action.what().length() > LONGEST) {
            findings.add(columns.path(row, columns.what()), "action.what.tooLong", LONGEST);
        }
        checkOwner(action, columns.path(row, columns.who()), findings);
        if (action.dueOn().isBefore(action.agreedOn())) {
            findings.add(columns.path(row, columns.until()), "action.dueOn.past", action.dueOn());
        }
    }

    private void checkOwner(NewAction action, String path, Findings findings) {
        if (!roster.knows(action.owner())) {
            findings.add(path, "action.owner.unknown", action.owner().value());
        } else if (outsiders.contains(action.owner())) {
            findings.add(path, "action.owner.outsider", roster.person(action.owner()));
        } else if (action.department() != null
                && (project.participation(action.department()).isEmpty()
                        || !roster.isMember(action.owner(), action.department()))) {
            findings.add(
                    path,
                    "action.owner.otherDepartment",
                    roster.person(action.owner()),
                    roster.department(action.department()));
        }
    }
}
