package io.septet.goal.domain;

import io.septet.directory.DepartmentId;
import io.septet.findings.Findings;
import io.septet.goal.GoalStatement;
import io.septet.goal.KeyResult;
import io.septet.goal.TakesPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** There are key results, each of a department that takes part, complete, and due no later than the objective (G3). */
public final class KeyResultPolicy {

    private KeyResultPolicy() {}

    public static Findings findings(GoalStatement statement, LocalDate today) {
        Findings findings = new Findings();
        List<KeyResult> keyResults = statement.keyResults();
        if (keyResults.isEmpty()) {
            findings.add("keyResults", "goal.keyResults.none");
        }
        Set<DepartmentId> takingPart = statement.scope().departments().stream()
                .map(TakesPart::department)
                .collect(Collectors.toSet());
        LocalDate end = statement.objective().dueOn();
        for (int i = 0; i < keyResults.size(); i++) {
            Findings found = new Findings();
            check(keyResults.get(i), takingPart, end, today, found);
            String place = "keyResults[" + i + "]";
            findings.addAll(
                    found.all().stream().map(finding -> finding.within(place)).toList());
        }
        return findings;
    }

    private static void check(
            KeyResult keyResult, Set<DepartmentId> takingPart, LocalDate end, LocalDate today, Findings found) {
        if (keyResult.department() == null) {
            found.add("department", "goal.keyResult.department.missing");
        } else if (!takingPart.contains(keyResult.department())) {
            found.add("department", "goal.keyResult.department.apart");
        }
        if (Unsaid.is(keyResult.text())) {
            found.add("text", "goal.keyResult.text.missing");
        }
        if (Unsaid.is(keyResult.metric())) {
            found.add("metric", "goal.keyResult.metric.missing");
        }
        if (Unsaid.is(keyResult.target())) {
            found.add("target", "goal.keyResult.target.missing");
        }
        if (keyResult.dueOn() == null) {
            found.add("dueOn", "goal.keyResult.dueOn.missing");
        } else if (end != null && keyResult.dueOn().isAfter(end)) {
            found.add("dueOn", "goal.keyResult.dueOn.late", end);
        } else if (keyResult.dueOn().isBefore(today)) {
            found.add("dueOn", "goal.date.past");
        }
    }
}
