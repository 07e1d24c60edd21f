package io.septet.plan.domain;

import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.plan.Agreement;
import java.math.BigDecimal;
import java.util.List;

/** Communication plan and decision rules are complete and possible (R5, R6). */
public final class AgreementPolicy {

    private static final int LONGEST_MEETING = 480;
    private static final int LONGEST_PAUSE = 52;
    private static final int LONGEST_WAIT = 720;
    private static final BigDecimal HIGHEST_LIMIT = new BigDecimal("1000000000000");

    private final Roster roster;

    public AgreementPolicy(Roster roster) {
        this.roster = roster;
    }

    /** What is not in order with an agreement. */
    public List<Finding> findings(Agreement agreement) {
        Findings findings = new Findings();
        required("meetingDay", agreement.meetingDay(), findings);
        time("meetingTime", agreement.meetingTime(), findings);
        between("meetingMinutes", agreement.meetingMinutes(), 1, LONGEST_MEETING, findings);
        between("deepDiveEveryWeeks", agreement.deepDiveEveryWeeks(), 1, LONGEST_PAUSE, findings);
        time("dailyUpdateBy", agreement.dailyUpdateBy(), findings);
        required("weeklySummaryOn", agreement.weeklySummaryOn(), findings);
        checkEmergencyPath(agreement.emergencyPath(), findings);
        required("urgentChannel", agreement.urgentChannel(), findings);
        required("importantChannel", agreement.importantChannel(), findings);
        required("routineChannel", agreement.routineChannel(), findings);
        required("documents", agreement.documents(), findings);
        checkSpendingLimit(agreement.spendingLimit(), findings);
        required("early", agreement.early(), findings);
        required("late", agreement.late(), findings);
        return findings.all();
    }

    private void checkEmergencyPath(List<Agreement.Step> path, Findings findings) {
        if (path.isEmpty()) {
            findings.add("emergencyPath", "plan.agreement.noPath");
        }
        for (int at = 0; at < path.size(); at++) {
            Agreement.Step step = path.get(at);
            String place = "emergencyPath[" + at + "].";
            if (required(place + "whom", step.whom(), findings) && !roster.knows(step.whom())) {
                findings.add(
                        place + "whom",
                        "plan.agreement.unknownPerson",
                        step.whom().value());
            }
            between(place + "afterHours", step.afterHours(), 0, LONGEST_WAIT, findings);
        }
    }

    private static void checkSpendingLimit(BigDecimal limit, Findings findings) {
        if (required("spendingLimit", limit, findings)
                && (limit.signum() < 0 || limit.scale() > 2 || limit.compareTo(HIGHEST_LIMIT) > 0)) {
            findings.add("spendingLimit", "plan.agreement.limit");
        }
    }

    private static boolean required(String path, Object value, Findings findings) {
        if (value == null || value instanceof String text && text.isBlank()) {
            findings.add(path, "plan.agreement.missing");
            return false;
        }
        return true;
    }

    private static void time(String path, String typed, Findings findings) {
        if (required(path, typed, findings) && TimeOfDay.read(typed).isEmpty()) {
            findings.add(path, "plan.agreement.noTime", typed);
        }
    }

    private static void between(String path, Integer value, int least, int most, Findings findings) {
        if (required(path, value, findings) && (value < least || value > most)) {
            findings.add(path, "plan.agreement.between", Integer.toString(least), Integer.toString(most));
        }
    }
}
