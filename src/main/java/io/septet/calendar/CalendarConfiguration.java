package io.septet.calendar;

import io.septet.calendar.domain.WorkingCalendar;
import io.septet.calendar.domain.WorkingHours;
import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts working time together from settings and files; a file that cannot be taken stops the start. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkingTime workingTime(CalendarSettings settings, Clock clock) throws IOException {
        WorkingCalendar calendar = new WorkingCalendar(
                settings.zone(),
                new WorkingHours(settings.hours()),
                settings.weekend(),
                new HolidayFiles(settings.directory()).years());
        return new WorkingTime(calendar, clock);
    }
}
