package io.septet.notification.web;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.notification.ReadingChoices;
import io.septet.platform.BrowserLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.TimeZoneAwareLocaleContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleContextResolver;

/**
 * In which language and zone somebody reads: as they have chosen, wherever they sign in; else as their browser asks for and
 * where the company is. Asked for once a request, and only when there is something to word.
 */
@Component("localeResolver")
class LocaleOfReader implements LocaleContextResolver {

    private final ReadingChoices choices;
    private final BrowserLanguage browser;
    private final WorkingTime time;

    LocaleOfReader(ReadingChoices choices, BrowserLanguage browser, WorkingTime time) {
        this.choices = choices;
        this.browser = browser;
        this.time = time;
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return new TimeZoneAwareLocaleContext() {

            @Override
            public Locale getLocale() {
                return resolveLocale(request);
            }

            @Override
            public TimeZone getTimeZone() {
                return once(request, "zone", choices::zoneOf)
                        .map(TimeZone::getTimeZone)
                        .orElseGet(() -> TimeZone.getTimeZone(time.zone()));
            }
        };
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> browser.of(request));
    }

    /** The language that who is signed in has chosen. */
    Optional<Locale> chosen(HttpServletRequest request) {
        return once(request, "language", choices::languageOf);
    }

    @SuppressWarnings("unchecked")
    private static <T> Optional<T> once(
            HttpServletRequest request, String what, Function<PersonId, Optional<T>> chosen) {
        Principal person = request.getUserPrincipal();
        if (person == null) {
            return Optional.empty();
        }
        String name = LocaleOfReader.class.getName() + "." + what;
        Optional<T> known = (Optional<T>) request.getAttribute(name);
        if (known == null) {
            known = chosen.apply(PersonId.of(person.getName()));
            request.setAttribute(name, known);
        }
        return known;
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("People choose their language on the page of their preferences");
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        setLocaleContext(request, response, null);
    }
}
