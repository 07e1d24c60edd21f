package io.septet.calendar.web;

import io.septet.calendar.DateWording;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every page show a day or a moment in the reader's words, by doubled braces: <code>${{version.frozenAt}}</code>. */
@Component
class DatesOnPages implements WebMvcConfigurer {

    private final DateWording wording;

    DatesOnPages(DateWording wording) {
        this.wording = wording;
    }

    @Override
    public void addFormatters(FormatterRegistry words) {
        words.addConverter(LocalDate.class, String.class, day -> wording.day(day, LocaleContextHolder.getLocale()));
        words.addConverter(
                Instant.class, String.class, moment -> wording.moment(moment, LocaleContextHolder.getLocale()));
    }
}
