package io.septet.calendar;

import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts working time together from settings and files; a file that cannot be taken stops the start. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkingTime workingTime(CalendarSettings settings, Clock clock) throws IOException {
        return new WorkingTime(new CalendarOnFile(settings, clock), clock);
    }
}
