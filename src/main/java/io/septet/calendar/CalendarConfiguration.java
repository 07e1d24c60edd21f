package io.septet.calendar;

import io.septet.calendar.domain.WorkingCalendar;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** Puts working time together from settings and lists; a file that cannot be taken stops the start. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    CalendarOnFile calendarOnFile(CalendarSettings settings, Clock clock) throws IOException {
        return new CalendarOnFile(settings, clock);
    }

    /** What stands in the database counts; where there is none, the files do. */
    @Bean
    WorkingTime workingTime(CalendarOnFile files, ObjectProvider<CalendarInForce> inForce, Clock clock) {
        Supplier<Supplier<WorkingCalendar>> calendar = SingletonSupplier.of(() -> inForce.stream()
                .<Supplier<WorkingCalendar>>map(found -> found)
                .findFirst()
                .orElse(files));
        return new WorkingTime(() -> calendar.get().get(), clock);
    }
}
