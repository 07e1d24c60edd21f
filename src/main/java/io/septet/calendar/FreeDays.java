package io.septet.calendar;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The days on which nobody works, for the calendars from which people choose days. */
@Component("freeDays")
public class FreeDays {

    private final WorkingTime time;

    FreeDays(WorkingTime time) {
        this.time = time;
    }

    /** Those of this year and of the next one, as far as their holidays are known: {@code 2024-01-01 2024-01-06 …}. */
    public String ofKnownYears() {
        int year = time.today().getYear();
        return IntStream.of(year, year + 1)
                .filter(time::isYearKnown)
                .mapToObj(known -> LocalDate.ofYearDay(known, 1))
                .flatMap(first -> first.datesUntil(first.plusYears(1)))
                .filter(day -> !time.isWorkingDay(day))
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
    }
}
