package io.septet.goal.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of goals and what they are worth. In a text the longest word counts. A word of one Chinese character is a text
 * of its own, because inside others it has another sense (好 in 做好); written as {@code *率} it is found at the end of any.
 * {@code improv*} stands for all words that begin so.
 */
public final class Vocabulary {

    private static final char ANY = '*';

    /** By the first character. */
    private final Map<Integer, List<Entry>> entries;

    /** @param words each with the word for its meaning */
    public Vocabulary(Map<String, String> words) {
        entries = words.entrySet().stream()
                .map(word -> Entry.of(word.getKey(), Meaning.of(word.getValue())))
                .filter(entry -> !entry.signs.isEmpty())
                .collect(Collectors.groupingBy(entry -> entry.signs.get(0).codePointAt(0)));
    }

    /** What a text says, word by word. */
    Wording read(String text) {
        List<String> signs = Signs.of(text);
        List<Wording.Said> said = new ArrayList<>();
        int at = 0;
        while (at < signs.size()) {
            Optional<Entry> found = longest(signs, at);
            int length = found.map(entry -> entry.signs.size()).orElse(1);
            said.add(new Wording.Said(
                    List.copyOf(signs.subList(at, at + length)),
                    found.map(entry -> entry.meaning).orElse(null)));
            at += length;
        }
        return new Wording(said);
    }

    /** Whether the text begins with what a number counts. */
    boolean startsWithUnit(String text) {
        List<String> signs = Signs.of(text.stripLeading().split("\\p{P}", 2)[0]);
        return !signs.isEmpty()
                && beginningLike(signs.get(0))
                        .anyMatch(entry -> entry.meaning == Meaning.UNIT && entry.standsAt(signs, 0));
    }

    /** The longest word there; of two alike, the one that is written out. */
    private Optional<Entry> longest(List<String> signs, int at) {
        return beginningLike(signs.get(at))
                .filter(entry -> entry.fits(signs, at))
                .max(Comparator.comparingInt((Entry entry) -> entry.signs.size())
                        .thenComparing(entry -> !entry.beginning)
                        .thenComparing(entry -> entry.signs.get(0).length()));
    }

    private Stream<Entry> beginningLike(String sign) {
        return entries.getOrDefault(sign.codePointAt(0), List.of()).stream();
    }

    /** @param alone whether it is found only where it is all that is said */
    private record Entry(List<String> signs, boolean alone, boolean beginning, Meaning meaning) {

        static Entry of(String word, Meaning meaning) {
            List<String> signs = Signs.of(word);
            boolean alone = signs.size() == 1 && Signs.isHan(signs.get(0)) && word.charAt(0) != ANY;
            return new Entry(signs, alone, word.charAt(word.length() - 1) == ANY, meaning);
        }

        boolean fits(List<String> text, int at) {
            return standsAt(text, at) && (!alone || text.size() == 1);
        }

        boolean standsAt(List<String> text, int at) {
            if (at + signs.size() > text.size()) {
                return false;
            }
            int last = signs.size() - 1;
            String sign = text.get(at + last);
            return text.subList(at, at + last).equals(signs.subList(0, last))
                    && (beginning ? sign.startsWith(signs.get(last)) : sign.equals(signs.get(last)));
        }
    }
}
