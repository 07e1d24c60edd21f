package io.septet.calendar;

import io.septet.findings.DayWording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words days and moments as the reader's language writes them, moments in the company's zone. In tables and charts Chinese
 * writes them in figures alone, so that one stands below the other.
 */
@Component
public class DateWording implements DayWording {

    private final MessageSource texts;
    private final WorkingTime time;

    DateWording(MessageSource texts, WorkingTime time) {
        this.texts = texts;
        this.time = time;
    }

    /** Such as 27 Nov 2026, or 2026年11月27日. */
    @Override
    public String day(LocalDate day, Locale reader) {
        return pattern("calendar.day", reader).format(day);
    }

    /** Such as 27 Nov 2026, 14:05, or 2026年11月27日 14:05. */
    public String moment(Instant moment, Locale reader) {
        return pattern("calendar.moment", reader).format(moment.atZone(time.zone()));
    }

    /** Such as 27 Nov 2026, or 2026-11-27. */
    public String dayInTable(LocalDate day, Locale reader) {
        return pattern("calendar.table.day", reader).format(day);
    }

    /** Such as 27 Nov 2026, 14:05, or 2026-11-27 14:05. */
    public String momentInTable(Instant moment, Locale reader) {
        return pattern("calendar.table.moment", reader).format(moment.atZone(time.zone()));
    }

    /** The day on which a moment is at the company's place. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, time.zone());
    }

    private DateTimeFormatter pattern(String key, Locale reader) {
        return DateTimeFormatter.ofPattern(texts.getMessage(key, null, reader), reader);
    }
}
