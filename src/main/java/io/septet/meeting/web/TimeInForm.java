package io.septet.meeting.web;

import io.septet.meeting.ChangeMeeting.NewTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** When and where a meeting is to take place, as typed on a page; what means nothing is as if it were left out. */
record TimeInForm(
        @Nullable String startsOn,
        @Nullable String startsAt,
        @Nullable String minutesLong,
        @Nullable String place,
        @Nullable String urgentReason) {

    NewTime read() {
        Integer minutes = read(minutesLong, Integer::valueOf);
        return new NewTime(
                read(startsOn, LocalDate::parse),
                read(startsAt, TimeInForm::hour),
                minutes == null ? 0 : minutes,
                place == null ? "" : place,
                urgentReason == null ? "" : urgentReason);
    }

    /** Also 9:30. */
    private static LocalTime hour(String text) {
        return LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> meaning) {
        try {
            return text == null || text.isBlank() ? null : meaning.apply(text.strip());
        } catch (DateTimeParseException | NumberFormatException nothing) {
            return null;
        }
    }
}
