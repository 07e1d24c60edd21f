package io.septet.tracking.domain;

import io.septet.calendar.WorkingTime;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import java.time.LocalDate;
import java.util.List;

/** What it takes to refuse a deliverable (T8): corrections in writing, due on a working day that is not over. */
public record RefusalPolicy(WorkingTime time) {

    public List<Finding> check(String corrections, LocalDate dueOn) {
        Findings findings = new Findings();
        if (corrections == null || corrections.isBlank()) {
            findings.add("corrections", "tracking.refusal.corrections");
        }
        if (dueOn == null) {
            findings.add("dueOn", "tracking.refusal.due");
        } else if (!time.isWorkingDay(dueOn)) {
            findings.add("dueOn", "tracking.refusal.dayOff", dueOn);
        } else if (!time.endOfWorkingDay(dueOn).isAfter(time.now())) {
            findings.add("dueOn", "tracking.refusal.past", dueOn);
        }
        return findings.all();
    }
}
