package io.septet.issue.domain;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.issue.MeetingCall;
import io.septet.platform.PlainText;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a coordination meeting is called in order (T6): it is to come, on a working day and within the time that is set; later
 * only with a reason.
 *
 * @param within working hours from the moment at which the issue was raised
 */
public record MeetingPolicy(int within, Roster roster, WorkingTime time) {

    public Findings findings(MeetingCall call, Instant raisedAt) {
        Findings findings = new Findings();
        LocalDate day = LocalDate.ofInstant(call.at(), time.zone());
        if (!call.at().isAfter(time.now())) {
            findings.add("meetOn", "issue.meeting.past");
        } else if (!time.isWorkingDay(day)) {
            findings.add("meetOn", "issue.meeting.dayOff", day);
        } else if (isLate(call, raisedAt) && PlainText.orNull(call.lateReason()) == null) {
            findings.add("lateReason", "issue.lateReason.missing", within);
        }
        if (PlainText.isBlank(call.place())) {
            findings.add("place", "issue.place.missing");
        }
        new PeoplePolicy(roster).check(call.invited(), "invited", findings);
        return findings;
    }

    /** The same of a meeting whose notice is in order. */
    public Findings findingsOfNotice(MeetingCall call, Instant raisedAt) {
        Findings findings = new Findings();
        LocalDate day = LocalDate.ofInstant(call.at(), time.zone());
        if (!time.isWorkingDay(day)) {
            findings.add("notice.startsOn", "issue.meeting.dayOff", day);
        } else if (isLate(call, raisedAt) && PlainText.orNull(call.lateReason()) == null) {
            findings.add("lateReason", "issue.lateReason.missing", within);
        }
        return findings;
    }

    /** Whether they meet later than they should. */
    public boolean isLate(MeetingCall call, Instant raisedAt) {
        return call.at().isAfter(time.plusWorkingHours(raisedAt, within));
    }
}
