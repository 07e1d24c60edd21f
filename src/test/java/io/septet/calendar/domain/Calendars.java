package io.septet.calendar.domain;

import io.septet.calendar.Shift;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Calendars for tests that need no Spring: a Chinese company's, with the shipped holidays. */
public final class Calendars {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Morning 09:00–12:00, afternoon 13:30–18:30: eight hours. */
    static final WorkingHours EIGHT_HOURS = new WorkingHours(List.of(
            new Shift(LocalTime.of(9, 0), LocalTime.of(12, 0)), new Shift(LocalTime.of(13, 30), LocalTime.of(18, 30))));

    private Calendars() {}

    public static WorkingCalendar china() {
        return eightHours(SHANGHAI, shipped());
    }

    static WorkingCalendar eightHours(ZoneId zone, Collection<HolidayList> years) {
        return new WorkingCalendar(zone, EIGHT_HOURS, WEEKEND, years);
    }

    static List<HolidayList> shipped() {
        return IntStream.rangeClosed(2024, 2026).mapToObj(Calendars::shipped).toList();
    }

    static HolidayList shipped(int year) {
        String file = "/calendar/%d.csv".formatted(year);
        try (InputStream content = Objects.requireNonNull(Calendars.class.getResourceAsStream(file), file)) {
            return HolidayList.read(file, year, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
