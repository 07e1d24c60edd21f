package io.septet.archive.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a folded text is found by: each character and each two of them that stand together; of Latin letters and figures also
 * each three, because two of them stand together nearly everywhere. A gram is a number: two characters are 32 bits, and three
 * of ASCII are 21, below whatever two characters begin with that is no control character.
 *
 * <p>A text that holds a word has all grams of the word. The contrary does not hold, so what is found is compared.
 */
public final class Grams {

    private static final int ASCII = 128;

    /** More make a search slower and hardly leave less to compare. */
    private static final int MOST_ASKED = 12;

    private Grams() {}

    /** All grams of a folded text. */
    public static Set<Integer> of(String folded) {
        Set<Integer> grams = new TreeSet<>();
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) == ' ') {
                continue;
            }
            grams.add(one(folded, i));
            if (i + 1 < folded.length() && folded.charAt(i + 1) != ' ') {
                grams.add(two(folded, i));
            }
            if (isLatin(folded, i)) {
                grams.add(three(folded, i));
            }
        }
        return grams;
    }

    /** The grams that a text has to have if all of these folded words are in it; enough of them to find few others. */
    public static Integer[] asked(List<String> words) {
        Set<Integer> grams = new TreeSet<>();
        words.forEach(word -> ask(word, grams));
        List<Integer> all = List.copyOf(grams);
        int count = Math.min(all.size(), MOST_ASKED);
        Integer[] spread = new Integer[count];
        for (int i = 0; i < count; i++) {
            spread[i] = all.get((int) ((long) i * all.size() / count));
        }
        return spread;
    }

    private static void ask(String word, Set<Integer> grams) {
        if (word.length() == 1) {
            grams.add(one(word, 0));
        }
        for (int i = 0; i + 1 < word.length(); i++) {
            if (isLatin(word, i)) {
                grams.add(three(word, i));
            } else if (i == 0 || !isLatin(word, i - 1)) {
                grams.add(two(word, i));
            }
        }
    }

    private static boolean isLatin(String text, int from) {
        if (from + 3 > text.length()) {
            return false;
        }
        for (int i = from; i < from + 3; i++) {
            if (text.charAt(i) >= ASCII || !Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int one(String text, int at) {
        return text.charAt(at) << Character.SIZE;
    }

    private static int two(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }

    private static int three(String text, int at) {
        return (text.charAt(at) * ASCII + text.charAt(at + 1)) * ASCII + text.charAt(at + 2);
    }
}
