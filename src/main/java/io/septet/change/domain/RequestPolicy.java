package io.septet.change.domain;

import io.septet.change.ChangeProposal;
import io.septet.change.Effects;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import java.util.List;

/** What has to be said when a change is asked for (C1). Paths are those of the form. */
public final class RequestPolicy {

    private RequestPolicy() {}

    /** What is missing or cannot be. */
    public static List<Finding> findings(ChangeProposal proposal) {
        Findings findings = new Findings();
        if (proposal.cause() == null) {
            findings.add("cause", "change.cause.missing");
        }
        if (proposal.what() == null) {
            findings.add("what", "change.what.missing");
        }
        Effects effects = proposal.effects();
        if (effects.areNone()) {
            findings.add("", "change.effects.missing");
        }
        if (effects.touchesGoal() && effects.goal() == null) {
            findings.add("goal", "change.goal.missing");
        }
        if (effects.touchesScope() && effects.scope() == null) {
            findings.add("scope", "change.scope.missing");
        }
        if (effects.shiftDays() < 0) {
            findings.add("shiftDays", "change.shiftDays.negative");
        }
        if (effects.extraCost().signum() < 0) {
            findings.add("extraCost", "change.extraCost.negative");
        }
        return findings.all();
    }
}
