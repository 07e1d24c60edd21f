package io.septet.platform;

import java.util.Optional;

/**
 * Text as people write it. What no keyboard types, no database has to keep: PostgreSQL refuses some of it, and in a mail
 * or a document it does harm.
 */
public final class PlainText {

    private PlainText() {}

    public static boolean is(String text) {
        return firstOther(text).isEmpty();
    }

    /**
     * The first character that does not belong into a text: a control character other than tab and line ends, or half of
     * a pair of surrogates.
     *
     * @return its number as Unicode writes it, such as U+0000
     */
    public static Optional<String> firstOther(String text) {
        return text.codePoints()
                .filter(PlainText::isOther)
                .mapToObj("U+%04X"::formatted)
                .findFirst();
    }

    private static boolean isOther(int character) {
        return switch (character) {
            case '\t', '\n', '\r' -> false;
            default -> Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
        };
    }
}
