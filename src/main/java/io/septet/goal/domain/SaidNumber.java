package io.septet.goal.domain;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number that a sentence names.
 *
 * @param words as they stand there
 * @param value in ones, or in percent
 * @param step what its last digit counts
 * @param before what stands before it
 * @param behind what stands behind it
 */
record SaidNumber(String words, BigDecimal value, BigDecimal step, boolean isPercent, String before, String behind) {

    static final String SCALE = "万亿|亿|百万|千万|万|千|billion\\b|million\\b|thousand\\b|k\\b";
    private static final Map<String, Integer> ZEROS = Map.of(
            "万亿", 12, "亿", 8, "千万", 7, "百万", 6, "万", 4, "千", 3, "billion", 9, "million", 6, "thousand", 3, "k", 3);
    private static final Pattern NUMBER = Pattern.compile(
            "(?<hundredths>百分之)?"
                    + "(?:(?<![\\p{IsLatin}\\d.第])(?<digits>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<scale>" + SCALE + ")?"
                    + "|(?<numerals>[一二两三四五六七八九十百千〇零]+[十百千万亿][一二三四五六七八九十百千万亿〇零]*"
                    + "|(?<=百分之)[一二两三四五六七八九十]+|[一二三四五六七八九](?=成(?!本|果|效|为|功|立|交|长))))"
                    + "\\s*(?<percent>%|percent\\b|per cent\\b|pct\\b|percentage points?\\b|个?百分点)?(?<tenths>成(?!本|果|效|为|功|立|交|长))?");

    static List<SaidNumber> in(String sentence) {
        List<SaidNumber> said = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(sentence);
        while (matcher.find()) {
            said.add(of(matcher, sentence.substring(0, matcher.start()), sentence.substring(matcher.end())));
        }
        return said;
    }

    private static SaidNumber of(Matcher matcher, String before, String behind) {
        String digits = matcher.group("digits");
        BigDecimal number = valueOf(digits == null ? matcher.group("numerals") : digits);
        boolean isTenths = matcher.group("tenths") != null;
        int zeros = zeros(matcher.group("scale")) + (isTenths ? 1 : 0);
        return new SaidNumber(
                matcher.group().strip(),
                number.scaleByPowerOfTen(zeros),
                BigDecimal.ONE.scaleByPowerOfTen(zeros - number.scale()),
                isTenths || matcher.group("hundredths") != null || matcher.group("percent") != null,
                before,
                behind);
    }

    /** How many zeros a word such as 万 or million stands for; none for any other. */
    static int zeros(@Nullable String scale) {
        return scale == null ? 0 : ZEROS.getOrDefault(scale, 0);
    }

    /** What digits or Chinese numerals mean: 1,200 or 五十万. */
    static BigDecimal valueOf(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return new BigDecimal(text.replaceAll(",", ""));
        }
        try {
            return new BigDecimal(Numerals.CHINESE.parse(text).toString());
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Whether the number says as much as this one, as exactly as it is written. */
    boolean says(BigDecimal other) {
        return value.subtract(other).abs().compareTo(step.divide(BigDecimal.valueOf(2))) <= 0;
    }

    /** Read when a Chinese numeral is, because it takes a moment. */
    private static final class Numerals {

        private static final RuleBasedNumberFormat CHINESE =
                new RuleBasedNumberFormat(ULocale.CHINESE, RuleBasedNumberFormat.SPELLOUT);
    }
}
