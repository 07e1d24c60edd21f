package io.septet.goal.domain;

import io.septet.goal.domain.DateForm.Found;
import java.util.List;

/** How dates and times of the year are written in Chinese: 2026年9月30日, 九月底, 三季度, 上半年, 年底. The longest come first. */
final class ChineseDates {

    private static final String NUMBER = "\\d{1,2}|[一二三四五六七八九十]{1,3}";
    private static final String YEAR = "(?<year>\\d{4}|今|本|明)\\s*年度?\\s*的?\\s*";
    private static final String MONTH = "(?:" + YEAR + ")?(?<![\\d.])(?<month>" + NUMBER + ")\\s*月份?\\s*";

    static final List<DateForm> FORMS = List.of(
            DateForm.of("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)", Found::day),
            DateForm.of(MONTH + "(?<day>" + NUMBER + ")\\s*[日号]", Found::day),
            DateForm.of("(?<![\\d./])(?<month>\\d{1,2})[./](?<day>\\d{1,2})(?=\\s*日?\\s*(?:之前|以前|前|截止))", Found::day),
            DateForm.of(MONTH + "(?<part>底|末|初|上旬|中旬|下旬)?", Found::month),
            DateForm.of("(?:" + YEAR + ")?第?(?<number>[一二三四1-4])\\s*季度?\\s*(?<part>底|末|初)?", Found::quarter),
            DateForm.of("(?:" + YEAR + ")?(?<number>[上下])半年\\s*(?<part>底|末)?", Found::half),
            DateForm.of(YEAR + "(?<part>[底末中初])?", Found::wholeYear),
            DateForm.of("(?<![\\d一二三四五六七八九十两几全])年(?:(?<part>[底末])|内)", Found::wholeYear));

    private ChineseDates() {}
}
