package io.septet.calendar;

import io.septet.findings.DayWording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.TimeZoneAwareLocaleContext;
import org.springframework.stereotype.Component;

/**
 * Words days and moments as the reader's language writes them. Moments are in the zone of whoever reads the page, which is
 * named where its clocks show another time than the company's; days, and moments in what is filed, are the company's. In
 * tables and charts Chinese writes them in figures alone, so that one stands below the other.
 */
@Component
public class DateWording implements DayWording {

    /** Such as GMT+1, in every language. */
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("O", Locale.ENGLISH);

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

    /** Such as 27 Nov 2026, 14:05, or 2026年11月27日 14:05, where who reads the page is. */
    public String moment(Instant moment, Locale reader) {
        return moment(moment, reader, here());
    }

    /** The same for somebody who reads in another zone, such as 27 Nov 2026, 07:05 (GMT+1). */
    public String moment(Instant moment, Locale reader, ZoneId zone) {
        return named(pattern("calendar.moment", reader), moment, reader, zone);
    }

    /** The same where the company is: for what is filed, or goes to several people. */
    public String momentAtCompany(Instant moment, Locale reader) {
        return moment(moment, reader, time.zone());
    }

    /** Such as 27 Nov 2026, or 2026-11-27. */
    public String dayInTable(LocalDate day, Locale reader) {
        return pattern("calendar.table.day", reader).format(day);
    }

    /** Such as 27 Nov 2026, 14:05, or 2026-11-27 14:05, where who reads the page is. */
    public String momentInTable(Instant moment, Locale reader) {
        return named(pattern("calendar.table.moment", reader), moment, reader, here());
    }

    /** The same where the company is. */
    public String momentInTableAtCompany(Instant moment, Locale reader) {
        return named(pattern("calendar.table.moment", reader), moment, reader, time.zone());
    }

    /** The day on which a moment is at the company's place. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, time.zone());
    }

    /** The company's where nobody reads a page, such as in a job. */
    private ZoneId here() {
        return LocaleContextHolder.getLocaleContext() instanceof TimeZoneAwareLocaleContext reading
                        && reading.getTimeZone() != null
                ? reading.getTimeZone().toZoneId()
                : time.zone();
    }

    private String named(DateTimeFormatter pattern, Instant moment, Locale reader, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        boolean isAsAtCompany = there.getOffset().equals(time.zone().getRules().getOffset(moment));
        return isAsAtCompany
                ? pattern.format(there)
                : texts.getMessage(
                        "calendar.moment.abroad", new Object[] {pattern.format(there), OFFSET.format(there)}, reader);
    }

    private DateTimeFormatter pattern(String key, Locale reader) {
        return DateTimeFormatter.ofPattern(texts.getMessage(key, null, reader), reader);
    }
}
