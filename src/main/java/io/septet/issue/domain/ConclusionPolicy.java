package io.septet.issue.domain;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.issue.Conclusion;
import io.septet.issue.FollowUp;
import io.septet.platform.PlainText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a conclusion must say (T6): what was discussed and by whom, once they have met; and what was concluded. */
public record ConclusionPolicy(Roster roster, WorkingTime time) {

    public Findings findings(Conclusion conclusion) {
        Findings findings = new Findings();
        Instant heldAt = conclusion.heldAt();
        if (heldAt != null) {
            if (heldAt.isAfter(time.now())) {
                findings.add("heldOn", "issue.heldOn.future");
            }
            new PeoplePolicy(roster).check(conclusion.attended(), "attended", findings);
            if (PlainText.orNull(conclusion.discussed()) == null) {
                findings.add("discussed", "issue.discussed.missing");
            }
        }
        if (PlainText.isBlank(conclusion.concluded())) {
            findings.add("concluded", "issue.concluded.missing");
        }
        return findings;
    }

    /** What follows is due on working days. */
    public Findings days(List<FollowUp> followUps) {
        Findings findings = new Findings();
        for (int i = 0; i < followUps.size(); i++) {
            LocalDate dueOn = followUps.get(i).dueOn();
            if (!dueOn.isBefore(time.today()) && !time.isWorkingDay(dueOn)) {
                findings.add("followUps[%d].dueOn".formatted(i), "action.dueOn.dayOff", dueOn);
            }
        }
        return findings;
    }
}
