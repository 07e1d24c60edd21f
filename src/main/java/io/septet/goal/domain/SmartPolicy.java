package io.septet.goal.domain;

import static io.septet.goal.domain.Meaning.APPEAL;
import static io.septet.goal.domain.Meaning.ASSURANCE;
import static io.septet.goal.domain.Meaning.HOLLOW;
import static io.septet.goal.domain.Meaning.PROMISE;

import io.septet.findings.Findings;
import io.septet.goal.Objective;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A goal is specific, measurable, achievable, relevant and time-bound (G2). Each letter is judged on its own text; each
 * gap is found beside its field, and the letters that are missing are named together.
 */
public final class SmartPolicy {

    private static final String OBJECTIVE = "objective";
    private static final int LONGEST_YEARS = 20;

    private final Vocabulary vocabulary;
    private final LocalDate today;

    /** @param today the day from which it is seen */
    public SmartPolicy(Vocabulary vocabulary, LocalDate today) {
        this.vocabulary = vocabulary;
        this.today = today;
    }

    /** What keeps the objective from being SMART. */
    public Findings findings(Objective objective) {
        Findings found = new Findings();
        List<String> missing = new ArrayList<>();
        letters(objective).forEach((letter, gaps) -> {
            if (!gaps.isEmpty()) {
                missing.add(letter);
            }
            gaps.all().forEach(gap -> found.addAll(List.of(gap.within(OBJECTIVE))));
        });
        Findings all = new Findings();
        if (!missing.isEmpty()) {
            all.add("", "goal.smart.incomplete", missing);
        }
        checkDate(objective.dueOn(), all);
        return all.addAll(found.all());
    }

    private Map<String, Findings> letters(Objective objective) {
        Map<String, Findings> letters = new LinkedHashMap<>();
        letters.put("S", new Specific(vocabulary, today).findings(objective));
        letters.put("M", new Measurable(vocabulary, today).findings(objective));
        letters.put(
                "A", new Reason(vocabulary, "achievable", HOLLOW, PROMISE, ASSURANCE).findings(objective.achievable()));
        letters.put(
                "R",
                new Reason(vocabulary, "relevant", HOLLOW, PROMISE, ASSURANCE, APPEAL).findings(objective.relevant()));
        letters.put("T", new TimeBound(today).findings(objective));
        return letters;
    }

    private void checkDate(LocalDate dueOn, Findings findings) {
        if (dueOn != null && dueOn.isBefore(today)) {
            findings.add(OBJECTIVE + ".dueOn", "goal.date.past");
        } else if (dueOn != null && dueOn.isAfter(today.plusYears(LONGEST_YEARS))) {
            findings.add(OBJECTIVE + ".dueOn", "goal.date.far", LONGEST_YEARS);
        }
    }
}
