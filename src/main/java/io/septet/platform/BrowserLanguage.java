package io.septet.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a browser: the one last chosen in it until somebody signs out, else the one that it asks for, else the
 * company's where it asks for none that Septet speaks. What was chosen is in a cookie, which scripts read, too: the webapps
 * begin to draw before anybody is asked.
 */
@Component
public class BrowserLanguage {

    public static final String COOKIE = "septet-language";

    private static final Duration KEPT = Duration.ofDays(365);

    private final AcceptHeaderLocaleResolver asked = new AcceptHeaderLocaleResolver();

    public BrowserLanguage(CompanyLanguage company) {
        asked.setSupportedLocales(Texts.LANGUAGES);
        asked.setDefaultLocale(company.locale());
    }

    /** One of {@link Texts#LANGUAGES}. */
    public Locale of(HttpServletRequest request) {
        return chosenIn(request).orElseGet(() -> asked(request));
    }

    /** What it asks for by itself, in whichever language it is answered. */
    public Locale asked(HttpServletRequest request) {
        return asked.resolveLocale(request);
    }

    /** One of {@link Texts#LANGUAGES}. */
    public Optional<Locale> chosenIn(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .filter(Texts.LANGUAGES::contains);
    }

    /** The browser asks for this language from now on. */
    public void choose(Locale language, HttpServletRequest request, HttpServletResponse response) {
        answer(language.toLanguageTag(), KEPT, request, response);
    }

    /** What was chosen in this browser counts no longer. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        answer("", Duration.ZERO, request, response);
    }

    private static void answer(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path(request.getContextPath() + "/")
                .maxAge(age)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
