package io.septet.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells operators which of the years that deadlines reach into have no list of public holidays: this one and the next. It is
 * nothing that a node should be taken out of service for.
 */
@Component("calendar")
class CalendarHealth implements HealthIndicator {

    private final WorkingTime time;

    CalendarHealth(WorkingTime time) {
        this.time = time;
    }

    @Override
    public Health health() {
        LocalDate today = time.today();
        List<Integer> years =
                IntStream.of(today.getYear(), today.getYear() + 1).boxed().toList();
        return Health.up()
                .withDetail(
                        "yearsWithHolidays",
                        years.stream().filter(time::isYearKnown).toList())
                .withDetail("yearsWithoutHolidays", time.unknownYears(today, today.plusYears(1)))
                .build();
    }
}
