package io.septet.risk.domain;

import io.septet.calendar.WorkingTime;
import io.septet.findings.Findings;
import io.septet.risk.RiskAnswer;
import io.septet.risk.RiskMeasure;
import java.time.LocalDate;
import java.util.List;

/**
 * What an answer to a high risk must say (T5) beside what each measure must, as an action that is followed: there is at least
 * one, and each is due on a working day.
 */
public record ResponsePolicy(WorkingTime time) {

    public Findings findings(RiskAnswer answer) {
        Findings findings = new Findings();
        List<RiskMeasure> measures = answer.measures();
        if (measures.isEmpty()) {
            findings.add("measures", "risk.measures.none");
        }
        for (int i = 0; i < measures.size(); i++) {
            LocalDate dueOn = measures.get(i).dueOn();
            if (!dueOn.isBefore(time.today()) && !time.isWorkingDay(dueOn)) {
                findings.add("measures[%d].dueOn".formatted(i), "risk.measure.dueOn.dayOff", dueOn);
            }
        }
        return findings;
    }
}
