package io.septet.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day that does not follow the week: a public holiday, or a day on the weekend that is worked to make up for one (调休).
 *
 * @param date the day, in the company's zone
 * @param kind whether it takes a working day away or adds one
 * @param chineseName the holiday it belongs to, such as 国庆节
 * @param englishName the same, such as National Day
 */
public record SpecialDay(LocalDate date, Kind kind, String chineseName, String englishName) {

    /** What a special day does to the working week. */
    public enum Kind {
        /** Nobody works, whatever the day of the week. */
        HOLIDAY,
        /** People work, although it is the weekend. */
        MAKE_UP_DAY
    }

    /** The holiday's name in the reader's language: Chinese for Chinese readers, English for all others. */
    public String name(Locale reader) {
        return Locale.CHINESE.getLanguage().equals(reader.getLanguage()) ? chineseName : englishName;
    }
}
