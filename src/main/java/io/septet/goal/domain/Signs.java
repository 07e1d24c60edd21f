package io.septet.goal.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text in its smallest parts that say something: Chinese characters, words in other letters, numbers. */
final class Signs {

    private static final Pattern SIGN =
            Pattern.compile("\\p{IsHan}|\\d[\\d.,]*(?<![.,])|(?:(?!\\p{IsHan})[\\p{L}\\p{M}])+(?:['’-]\\p{L}+)*");

    private Signs() {}

    /** In small letters, full width as half width, without what is none of these. */
    static List<String> of(String text) {
        return SIGN.matcher(plain(text)).results().map(MatchResult::group).toList();
    }

    /** Full width as half width. */
    static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String plain(String text) {
        return halfWidth(text).toLowerCase(Locale.ROOT);
    }

    static boolean isHan(String sign) {
        return Character.UnicodeScript.of(sign.codePointAt(0)) == Character.UnicodeScript.HAN;
    }
}
