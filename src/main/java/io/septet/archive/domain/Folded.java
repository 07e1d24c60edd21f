package io.septet.archive.domain;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text as it is compared when something is looked for (A2): wide and narrow, large and small, traditional and simplified are one,
 * and whatever is blank is a space. Each character knows where it comes from, so that what was found can be marked.
 */
public final class Folded {

    private static final Normalizer2 CASES = Normalizer2.getNFKCCasefoldInstance();

    private final String source;
    private final StringBuilder text;
    private int[] origins;

    private Folded(String source) {
        this.source = source;
        this.text = new StringBuilder(source.length());
        this.origins = new int[source.length() + 1];
    }

    public static Folded of(String source) {
        Folded folded = new Folded(source);
        int from = 0;
        while (from < source.length()) {
            int to = from + Character.charCount(source.codePointAt(from));
            while (to < source.length() && !CASES.hasBoundaryBefore(source.codePointAt(to))) {
                to += Character.charCount(source.codePointAt(to));
            }
            folded.add(from, to);
            from = to;
        }
        return folded;
    }

    private void add(int from, int to) {
        char first = source.charAt(from);
        if (to == from + 1 && Simplified.isHan(first)) {
            add(Simplified.of(first), from);
        } else {
            String same = CASES.normalize(source.substring(from, to));
            for (int i = 0; i < same.length(); i++) {
                add(Simplified.of(same.charAt(i)), from);
            }
        }
    }

    private void add(char character, int origin) {
        if (text.length() + 1 >= origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2 + 1);
        }
        origins[text.length()] = origin;
        text.append(isBlank(character) ? ' ' : character);
        origins[text.length()] = source.length();
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }

    /** The text to be compared. */
    public String text() {
        return text.toString();
    }

    /** Where in the source the character at this place of the folded text comes from. */
    int originOf(int place) {
        return origins[place];
    }

    /** Where in the source that ends of which the character before this place is made. */
    int endBefore(int place) {
        int next = place;
        while (next < text.length() && origins[next] == origins[place - 1]) {
            next++;
        }
        return next == text.length() ? source.length() : origins[next];
    }

    /** Traditional characters as simplified ones, one by one; read when first asked, because it takes a moment. */
    private static final class Simplified {

        private static final char FIRST = '\u3400';
        private static final char LAST = '\u9FFF';
        private static final char[] EACH = each();

        private static char[] each() {
            String all = IntStream.rangeClosed(FIRST, LAST)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining(" "));
            String[] simplified = Transliterator.getInstance("Traditional-Simplified")
                    .transliterate(all)
                    .split(" ");
            char[] each = new char[simplified.length];
            for (int i = 0; i < each.length; i++) {
                each[i] = simplified[i].length() == 1 ? simplified[i].charAt(0) : (char) (FIRST + i);
            }
            return each;
        }

        static boolean isHan(char character) {
            return character >= FIRST && character <= LAST;
        }

        static char of(char character) {
            return isHan(character) ? EACH[character - FIRST] : character;
        }
    }
}
