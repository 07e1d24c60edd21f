package io.septet.goal.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text says, with what each word is worth. */
record Wording(List<Said> words) {

    /** @param meaning null for a word that nobody has listed */
    record Said(List<String> signs, @Nullable Meaning meaning) {

        /** A Chinese word has two characters as a rule. */
        double weight() {
            return signs.stream()
                    .mapToDouble(sign -> Signs.isHan(sign) ? 0.5 : 1)
                    .sum();
        }
    }

    /** Whether a word of such a kind is among it. */
    boolean has(Meaning first, Meaning... others) {
        Set<Meaning> kinds = EnumSet.of(first, others);
        return words.stream().anyMatch(said -> said.meaning != null && kinds.contains(said.meaning));
    }

    /** How many words are left when those of these kinds, and the fillers, are set aside. */
    double wordsWithout(Meaning... kinds) {
        Set<Meaning> aside = EnumSet.of(Meaning.FILLER);
        aside.addAll(Arrays.asList(kinds));
        return words.stream()
                .filter(said -> said.meaning == null || !aside.contains(said.meaning))
                .mapToDouble(Said::weight)
                .sum();
    }

    /** Whether a number is said at all. */
    boolean hasNumber() {
        return words.stream().flatMap(said -> said.signs.stream()).anyMatch(sign -> Character.isDigit(sign.charAt(0)));
    }
}
