package io.septet.goal.domain;

import io.septet.findings.Findings;
import io.septet.goal.Objective;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A goal is specific, measurable, achievable, relevant and time-bound (G2). Each gap is found beside its field, and the
 * letters that are missing are named together.
 */
public final class SmartPolicy {

    private static final String FIELD = "objective.";
    private static final int LONGEST_YEARS = 20;

    private final LocalDate today;
    private final Findings findings = new Findings();
    private final List<String> missing = new ArrayList<>();

    private SmartPolicy(LocalDate today) {
        this.today = today;
    }

    /** What keeps the objective from being SMART, seen from today. */
    public static Findings findings(Objective objective, LocalDate today) {
        return new SmartPolicy(today).check(objective);
    }

    private Findings check(Objective objective) {
        letter("S", checkSpecific(objective));
        letter("M", checkMeasurable(objective));
        letter("A", require("achievable", objective.achievable()));
        letter("R", require("relevant", objective.relevant()));
        letter("T", require("dueOn", objective.dueOn()));
        Findings all = new Findings();
        if (!missing.isEmpty()) {
            all.add("", "goal.smart.incomplete", String.join(", ", missing));
        }
        checkDate(objective.dueOn());
        return all.addAll(findings.all());
    }

    private void letter(String letter, boolean isThere) {
        if (!isThere) {
            missing.add(letter);
        }
    }

    /** A slogan passes where a metric and its target say what is meant by it. */
    private boolean checkSpecific(Objective objective) {
        boolean isMeasured = objective.target() != null && isSaid(objective.metric());
        if (isSaid(objective.specific()) && !isMeasured && Slogan.is(objective.specific())) {
            findings.add(FIELD + "specific", "goal.smart.specific.vague", objective.specific());
            return false;
        }
        return require("specific", objective.specific());
    }

    private boolean checkMeasurable(Objective objective) {
        boolean isMeasurable = require("metric", objective.metric())
                & require("baseline", objective.baseline())
                & require("target", objective.target())
                & require("unit", objective.unit());
        if (isMeasurable && objective.baseline().equals(objective.target())) {
            findings.add(FIELD + "target", "goal.smart.target.same");
            return false;
        }
        return isMeasurable;
    }

    private void checkDate(LocalDate dueOn) {
        if (dueOn != null && dueOn.isBefore(today)) {
            findings.add(FIELD + "dueOn", "goal.date.past");
        } else if (dueOn != null && dueOn.isAfter(today.plusYears(LONGEST_YEARS))) {
            findings.add(FIELD + "dueOn", "goal.date.far", LONGEST_YEARS);
        }
    }

    private boolean require(String field, Object value) {
        boolean isThere = value instanceof String text ? isSaid(text) : value != null;
        if (!isThere) {
            findings.add(FIELD + field, "goal.smart." + field + ".missing");
        }
        return isThere;
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
