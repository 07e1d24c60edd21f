package io.septet.directory;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Chinese name in Latin letters, without tones.
 *
 * @param syllables each in small letters; the vowel ü is one
 */
record Pinyin(List<String> syllables) {

    /** What has no Chinese reading stays as it is. */
    static Pinyin of(String text) {
        return of(List.of(text));
    }

    /** @param parts of one name, each read as a name of its own: a family name is read otherwise than the same word */
    static Pinyin of(List<String> parts) {
        return new Pinyin(parts.stream()
                .flatMap(part ->
                        Arrays.stream(Readings.OF_NAMES.transliterate(part).split("\\s+")))
                .filter(syllable -> !syllable.isEmpty())
                .toList());
    }

    /** All syllables in one word. Some keyboards type ü as v, others as u. */
    List<String> spellings() {
        String word = String.join("", syllables);
        return Stream.of(word.replace('ü', 'v'), word.replace('ü', 'u'))
                .distinct()
                .toList();
    }

    String initials() {
        return syllables.stream()
                .map(syllable -> Character.toString(syllable.codePointAt(0)))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    /** Read when the first name is, because it takes a moment. */
    private static final class Readings {

        private static final Transliterator OF_NAMES =
                Transliterator.getInstance("Han-Latin/Names; NFD; [\\u0300-\\u0307\\u0309-\\u036F] Remove; NFC; Lower");
    }
}
