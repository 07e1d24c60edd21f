package io.septet.risk.domain;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.project.ProjectView;
import io.septet.risk.RiskAnswer;
import io.septet.risk.RiskMeasure;
import java.util.List;

/**
 * What an answer to a high risk must say (T5): at least one measure, each with an owner who works here and belongs to the
 * project, and a working day to come.
 */
public record ResponsePolicy(ProjectView project, Roster roster, WorkingTime time) {

    public Findings findings(RiskAnswer answer) {
        Findings findings = new Findings();
        List<RiskMeasure> measures = answer.measures();
        if (measures.isEmpty()) {
            findings.add("measures", "risk.measures.none");
        }
        for (int i = 0; i < measures.size(); i++) {
            check(measures.get(i), "measures[%d]".formatted(i), findings);
        }
        return findings;
    }

    private void check(RiskMeasure measure, String row, Findings findings) {
        if (!roster.knows(measure.owner())) {
            findings.add(
                    row + ".owner",
                    "risk.measure.owner.unknown",
                    measure.owner().value());
        } else if (!project.involves(measure.owner(), roster.departmentsOf(measure.owner()))) {
            findings.add(row + ".owner", "risk.measure.owner.outsider", roster.person(measure.owner()));
        }
        if (measure.dueOn().isBefore(time.today())) {
            findings.add(row + ".dueOn", "risk.measure.dueOn.past", measure.dueOn());
        } else if (!time.isWorkingDay(measure.dueOn())) {
            findings.add(row + ".dueOn", "risk.measure.dueOn.dayOff", measure.dueOn());
        }
    }
}
