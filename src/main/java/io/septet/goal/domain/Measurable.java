package io.septet.goal.domain;

import static io.septet.goal.domain.Meaning.ASSURANCE;
import static io.septet.goal.domain.Meaning.HOLLOW;
import static io.septet.goal.domain.Meaning.MEASURE;
import static io.septet.goal.domain.Meaning.PROMISE;

import io.septet.findings.Findings;
import io.septet.goal.Measure;
import io.septet.goal.Objective;
import java.time.LocalDate;
import java.util.List;

/** M: each measure has a metric and a unit that can be counted, and a way to go; the sentence wants the same numbers. */
final class Measurable {

    private static final int FEWEST_WORDS = 2;

    private final Vocabulary vocabulary;
    private final LocalDate today;

    Measurable(Vocabulary vocabulary, LocalDate today) {
        this.vocabulary = vocabulary;
        this.today = today;
    }

    Findings findings(Objective objective) {
        Findings findings = new Findings();
        List<Measure> measures = objective.measures();
        for (int i = 0; i < measures.size(); i++) {
            String place = i == 0 ? "" : "furtherMeasures[" + (i - 1) + "].";
            check(measures.get(i), place, findings);
        }
        if (findings.isEmpty() && !Unsaid.is(objective.specific())) {
            new NumbersInSentence(new SaidDates(objective.specific(), today, objective.dueOn()).rest(), measures)
                    .compare(findings);
        }
        return findings;
    }

    private void check(Measure measure, String place, Findings findings) {
        if (Unsaid.is(measure.metric())) {
            findings.add(place + "metric", "goal.smart.metric.missing");
        } else if (isVague(vocabulary.read(measure.metric()))) {
            findings.add(place + "metric", "goal.smart.metric.vague", measure.metric());
        }
        if (measure.baseline() == null) {
            findings.add(place + "baseline", "goal.smart.baseline.missing");
        }
        if (measure.target() == null) {
            findings.add(place + "target", "goal.smart.target.missing");
        } else if (measure.target().equals(measure.baseline())) {
            findings.add(place + "target", "goal.smart.target.same");
        }
        if (Unsaid.is(measure.unit())) {
            findings.add(place + "unit", "goal.smart.unit.missing");
        } else if (countsNothing(vocabulary.read(measure.unit()))) {
            findings.add(place + "unit", "goal.smart.unit.vague", measure.unit());
        }
    }

    private static boolean isVague(Wording metric) {
        return metric.has(HOLLOW, PROMISE, ASSURANCE)
                && !metric.has(MEASURE)
                && metric.wordsWithout(HOLLOW, PROMISE, ASSURANCE) < FEWEST_WORDS;
    }

    private static boolean countsNothing(Wording unit) {
        return unit.has(HOLLOW, PROMISE, ASSURANCE) && unit.wordsWithout(HOLLOW, PROMISE, ASSURANCE) == 0;
    }
}
