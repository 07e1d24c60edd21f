package io.septet.goal.domain;

import io.septet.findings.Findings;
import io.septet.goal.Objective;
import io.septet.goal.domain.SaidDates.Deadline;
import java.time.LocalDate;
import java.util.List;

/** T: there is a day, and the sentence names no other. What it names besides may be an earlier step. */
final class TimeBound {

    private final LocalDate today;

    TimeBound(LocalDate today) {
        this.today = today;
    }

    Findings findings(Objective objective) {
        Findings findings = new Findings();
        LocalDate dueOn = objective.dueOn();
        if (dueOn == null) {
            return findings.add("dueOn", "goal.smart.dueOn.missing");
        }
        if (!Unsaid.is(objective.specific())) {
            List<Deadline> deadlines = new SaidDates(objective.specific(), today, dueOn).deadlines();
            boolean isNamed = deadlines.stream().anyMatch(named -> named.days().contain(dueOn));
            deadlines.stream()
                    .filter(named -> !named.days().contain(dueOn))
                    .filter(named -> !isNamed || named.days().first().isAfter(dueOn))
                    .findFirst()
                    .ifPresent(named -> findings.add("dueOn", "goal.smart.dueOn.differs", named.words(), dueOn));
        }
        return findings;
    }
}
