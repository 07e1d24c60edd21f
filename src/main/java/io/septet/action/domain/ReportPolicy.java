package io.septet.action.domain;

import io.septet.action.ActionDecision;
import io.septet.action.ActionEntry;
import io.septet.action.ActionReport;
import io.septet.action.ActionReport.Said;
import io.septet.action.ActionStatus;
import io.septet.action.ActionView;
import io.septet.calendar.WorkingTime;
import io.septet.findings.Findings;
import io.septet.platform.PlainText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of an action. Whoever goes on says how it stands, as long as there is time; whoever cannot do it as
 * agreed says why, and by when they can. Whoever declines says why.
 */
public record ReportPolicy(WorkingTime time) {

    /** What is not in order with what the owner says. */
    public Findings findings(ActionView action, ActionReport report) {
        Findings findings = new Findings();
        boolean isSilent = PlainText.orNull(report.note()) == null;
        switch (report.said()) {
            case DONE -> {}
            case IN_PROGRESS -> {
                if (action.status() == ActionStatus.LATE) {
                    findings.add("said", "action.said.late", action.dueOn());
                }
                if (isSilent) {
                    findings.add("note", "action.note.missing");
                }
            }
            case NEW_DATE, DROP -> {
                if (isSilent) {
                    findings.add("note", "action.reason.missing");
                }
            }
        }
        if (report.said() == Said.NEW_DATE) {
            check(report.newDate(), action.dueOn(), findings);
        }
        return findings;
    }

    private void check(@Nullable LocalDate asked, LocalDate dueOn, Findings findings) {
        if (asked == null) {
            findings.add("newDate", "action.newDate.missing");
        } else if (asked.equals(dueOn)) {
            findings.add("newDate", "action.newDate.same", asked);
        } else if (!time.isWorkingDay(asked)) {
            findings.add("newDate", "action.dueOn.dayOff", asked);
        } else if (isOver(asked)) {
            findings.add("newDate", "action.dueOn.past", asked);
        }
    }

    /** What is not in order with what is decided on the owner's request. */
    public Findings findings(ActionEntry request, ActionDecision decision) {
        Findings findings = new Findings();
        if (decision.answer() == ActionDecision.Answer.DECLINE) {
            if (PlainText.orNull(decision.reason()) == null) {
                findings.add("reason", "action.decision.reason.missing");
            }
        } else if (request.newDate() != null && isOver(request.newDate())) {
            findings.add("answer", "action.decision.over", request.newDate());
        }
        return findings;
    }

    private boolean isOver(LocalDate day) {
        return !time.endOfWorkingDay(day).isAfter(time.now());
    }
}
