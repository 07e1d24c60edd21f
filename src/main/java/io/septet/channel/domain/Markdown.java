package io.septet.channel.domain;

import java.nio.charset.StandardCharsets;

/**
 * Words in a text with markup. What people wrote must neither become a link nor call somebody, as {@code <@all>} does; how
 * the dialects quote is not agreed upon, so a character that shows nothing is put where their markup may have none.
 */
final class Markdown {

    private static final String NOTHING = "\u2060";

    private Markdown() {}

    static String plain(String text) {
        return text.replace("](", "]" + NOTHING + "(")
                .replace("![", "!" + NOTHING + "[")
                .replace("][", "]" + NOTHING + "[")
                .replace("]:", "]" + NOTHING + ":")
                .replace("<", "<" + NOTHING)
                .replace("@", "@" + NOTHING);
    }

    /** At most so many bytes of UTF-8, with an ellipsis where more would follow. */
    static String shortened(String text, int bytes) {
        if (text.getBytes(StandardCharsets.UTF_8).length <= bytes) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int left = bytes - "…".getBytes(StandardCharsets.UTF_8).length;
        for (int character : text.codePoints().toArray()) {
            left -= Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept + "…";
    }
}
