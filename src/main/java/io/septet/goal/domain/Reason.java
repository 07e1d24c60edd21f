package io.septet.goal.domain;

import io.septet.findings.Findings;

/** A and R: what is said is no mere word or two, and more than what anybody could say of anything. */
final class Reason {

    private static final int FEWEST_WORDS = 3;
    private static final int OF_ITS_OWN = 2;

    private final Vocabulary vocabulary;
    private final String field;
    private final Meaning[] saidOfAnything;

    Reason(Vocabulary vocabulary, String field, Meaning... saidOfAnything) {
        this.vocabulary = vocabulary;
        this.field = field;
        this.saidOfAnything = saidOfAnything.clone();
    }

    Findings findings(String text) {
        Findings findings = new Findings();
        if (Unsaid.is(text)) {
            findings.add(field, "goal.smart." + field + ".missing");
        } else if (isVague(vocabulary.read(text))) {
            findings.add(field, "goal.smart." + field + ".vague", text);
        }
        return findings;
    }

    private boolean isVague(Wording said) {
        boolean isShort = said.wordsWithout() < FEWEST_WORDS && !said.hasNumber();
        return isShort || said.wordsWithout(saidOfAnything) < OF_ITS_OWN;
    }
}
