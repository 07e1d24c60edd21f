package io.septet.notification.web;

import io.septet.directory.PersonId;
import io.septet.notification.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Notes once a session in which language somebody reads. A program that asks for no language says nothing about it.
 */
@Component
class LanguageOfReader implements HandlerInterceptor, WebMvcConfigurer {

    private static final String NOTED = LanguageOfReader.class.getName();

    private final Languages languages;

    LanguageOfReader(Languages languages) {
        this.languages = languages;
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
            Locale language = RequestContextUtils.getLocale(request);
            if (!language.equals(session.getAttribute(NOTED))) {
                session.setAttribute(NOTED, language);
                remember(PersonId.of(person.getName()), language);
            }
        }
        return true;
    }

    private void remember(PersonId person, Locale language) {
        try {
            languages.remember(person, language);
        } catch (DataIntegrityViolationException notedAtTheSameMoment) {
            // another request of the same person was quicker
        }
    }
}
