package io.septet.directory;

import java.util.List;
import java.util.stream.Stream;

/**
 * A person's name, which every page, form, mail and document shows as its own script writes it: 李四, family name first,
 * and Si Li, given name first.
 *
 * @param given empty where only a family name is known
 * @param family empty where only a given name is known
 */
public record PersonName(String given, String family) {

    public PersonName {
        given = given == null ? "" : given.strip();
        family = family == null ? "" : family.strip();
    }

    /** A name of which the parts are not known. */
    public static PersonName of(String whole) {
        return new PersonName(whole, "");
    }

    public String shown() {
        return isEastAsian() ? family + given : (given + " " + family).strip();
    }

    /** Whatever somebody may type who looks for this person, without regard to case and spaces. */
    public List<String> spellings() {
        Stream<String> bothWays = Stream.of(family + given, given + family);
        return isEastAsian()
                ? Stream.concat(
                                bothWays,
                                Stream.of(List.of(family, given), List.of(given, family))
                                        .flatMap(parts -> Pinyin.of(parts).spellings().stream()))
                        .distinct()
                        .toList()
                : bothWays.distinct().toList();
    }

    /** The first letters of the syllables, family name first, as one types them on a Chinese keyboard; or empty. */
    public String initials() {
        return isEastAsian() ? Pinyin.of(List.of(family, given)).initials() : "";
    }

    private boolean isEastAsian() {
        String all = family + given;
        return !all.isEmpty()
                && all.codePoints().filter(Character::isLetter).allMatch(letter -> switch (Character.UnicodeScript.of(
                        letter)) {
                    case HAN, HANGUL, HIRAGANA -> true;
                    default -> false;
                });
    }
}
