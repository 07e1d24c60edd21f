package io.septet.goal.domain;

import static io.septet.goal.domain.Meaning.HOLLOW;
import static io.septet.goal.domain.Meaning.MEASURE;
import static io.septet.goal.domain.Meaning.PROMISE;
import static io.septet.goal.domain.Meaning.RESULT;

import io.septet.findings.Findings;
import io.septet.goal.Objective;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * S: the sentence says what is different in the end. It says too little where next to nothing is left without the words
 * that can mean anything; and where it only promises, or is short, it has to name something to be counted or done.
 */
final class Specific {

    private static final int FEWEST_WORDS = 3;
    private static final int WORDS_WITHOUT_OUTCOME = 5;
    private static final Pattern ENGLISH_NOUN = Pattern.compile("^\\s*\\p{IsLatin}.*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\bthe\\s*$", Pattern.CASE_INSENSITIVE);

    private final Vocabulary vocabulary;
    private final LocalDate today;

    Specific(Vocabulary vocabulary, LocalDate today) {
        this.vocabulary = vocabulary;
        this.today = today;
    }

    Findings findings(Objective objective) {
        Findings findings = new Findings();
        if (Unsaid.is(objective.specific())) {
            findings.add("specific", "goal.smart.specific.missing");
        } else if (isVague(new SaidDates(objective.specific(), today, objective.dueOn()).rest())) {
            findings.add("specific", "goal.smart.specific.vague", objective.specific());
        }
        return findings;
    }

    private boolean isVague(String sentence) {
        Wording said = vocabulary.read(sentence);
        double left = said.wordsWithout(HOLLOW, PROMISE);
        boolean namesOutcome =
                said.has(MEASURE, RESULT) || SaidNumber.in(sentence).stream().anyMatch(this::counts);
        return left < FEWEST_WORDS || !namesOutcome && (said.has(HOLLOW, PROMISE) || left < WORDS_WITHOUT_OUTCOME);
    }

    /** Whether it is the number of something, and no name such as 618. */
    private boolean counts(SaidNumber number) {
        return number.isPercent()
                || vocabulary.startsWithUnit(number.behind())
                || ENGLISH_NOUN.matcher(number.behind()).matches()
                        && !NAME.matcher(number.before()).find();
    }
}
