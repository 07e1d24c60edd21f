package io.septet.notification.web;

import io.septet.directory.PersonId;
import io.septet.notification.Languages;
import io.septet.platform.BrowserLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Notes once a session in which language somebody's browser asks for, and tells it which one they have chosen, wherever they
 * did. A program that asks for no language says nothing about it.
 */
@Component
class LanguageOfReader implements HandlerInterceptor, WebMvcConfigurer {

    private static final String NOTED = LanguageOfReader.class.getName();

    private final Languages languages;
    private final BrowserLanguage browser;
    private final LocaleOfReader chosen;

    LanguageOfReader(Languages languages, BrowserLanguage browser, LocaleOfReader chosen) {
        this.languages = languages;
        this.browser = browser;
        this.chosen = chosen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Principal person = request.getUserPrincipal();
        HttpSession session = request.getSession(false);
        if (person != null && session != null && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null) {
            Locale language = browser.of(request);
            if (!language.equals(session.getAttribute(NOTED))) {
                session.setAttribute(NOTED, language);
                remember(PersonId.of(person.getName()), language);
            }
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        boolean isPage = page != null
                && page.getViewName() != null
                && !page.getViewName().startsWith("redirect:");
        if (isPage) {
            chosen.chosen(request)
                    .filter(language -> !browser.chosenIn(request).equals(Optional.of(language)))
                    .ifPresent(language -> browser.choose(language, request, response));
        }
    }

    private void remember(PersonId person, Locale language) {
        try {
            languages.remember(person, language);
        } catch (DataIntegrityViolationException notedAtTheSameMoment) {
            // another request of the same person was quicker
        }
    }
}
