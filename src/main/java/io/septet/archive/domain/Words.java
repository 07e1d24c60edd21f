package io.septet.archive.domain;

import java.util.Arrays;
import java.util.List;

/** What somebody looks for: words, all of which have to be in a document, in whatever order (A2). */
public record Words(List<String> folded) {

    /** How much of a question counts. */
    public static final int LONGEST = 100;

    /** So many words by blanks; what follows belongs to the last one. */
    private static final int MOST = 5;

    public static Words of(String typed) {
        String stripped = typed.strip();
        String cut = stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
        return new Words(Arrays.stream(Folded.of(cut).text().strip().split(" +", MOST))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    public boolean isEmpty() {
        return folded.isEmpty();
    }

    public Integer[] grams() {
        return Grams.asked(folded);
    }

    /** What a folded text is like, as SQL says it, that contains the word; {@code !} stands before what else means something. */
    public List<String> patterns() {
        return folded.stream()
                .map(word -> "%" + word.replaceAll("([%_!])", "!$1") + "%")
                .toList();
    }
}
