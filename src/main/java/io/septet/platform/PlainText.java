package io.septet.platform;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as people write it. What no keyboard types, no database has to keep: PostgreSQL refuses some of it, and in a mail
 * or a document it does harm. What turns the order round in which text is shown lets it read as something else than it is.
 */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\x0B\\f\\u2028\\u2029]");

    private PlainText() {}

    /** Whether it can be kept: it holds no control character other than tab and line ends, and no half of a surrogate pair. */
    public static boolean is(String text) {
        return text.codePoints().noneMatch(PlainText::isOther);
    }

    /**
     * The first character that does not belong into what people hand in: one that cannot be kept, or one that only
     * turns the direction of writing.
     *
     * @return its number as Unicode writes it, such as U+0000
     */
    public static Optional<String> firstOther(String text) {
        return text.codePoints()
                .filter(character -> isOther(character) || turnsDirection(character))
                .mapToObj("U+%04X"::formatted)
                .findFirst();
    }

    /** Whether it shows nothing: null, or only spaces of whatever width, line ends and characters without a shape. */
    public static boolean isBlank(String text) {
        return text == null || text.codePoints().allMatch(PlainText::showsNothing);
    }

    /** The same without blanks around it; null when it shows nothing. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || isBlank(text) ? null : text.strip();
    }

    /** The same with every line end as a line feed, also those that word processors paste: vertical tab, form feed, U+2028. */
    public static String withLineFeeds(String text) {
        return LINE_END.matcher(text).replaceAll("\n");
    }

    /** Whether it stands in more than one line. */
    public static boolean hasLines(String text) {
        return LINE_END.matcher(text).find();
    }

    /** What a Chinese keyboard types for a number, time or key, as any other does: {@code １４：３０} is {@code 14:30}. */
    public static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /**
     * What a text in small letters is like, as SQL says it, that contains these words; before a character that means something
     * else there stands {@code !}.
     */
    public static String patternOf(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
    }

    /** At most so many of UTF-16's characters, with an ellipsis where more would follow; no character is cut in two. */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return text.substring(0, characters.preceding(longest)) + "…";
    }

    private static boolean isOther(int character) {
        return switch (character) {
            case '\t', '\n', '\r' -> false;
            default -> Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
        };
    }

    private static boolean turnsDirection(int character) {
        return switch (character) {
            case 0x061C, 0x200E, 0x200F -> true;
            default -> character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        };
    }

    private static boolean showsNothing(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default ->
                switch (character) {
                    // combining grapheme joiner, fillers for half a Hangul syllable, a Braille cell without dots
                    case 0x034F, 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> true;
                    default -> character >= 0xFE00 && character <= 0xFE0F;
                };
        };
    }
}
