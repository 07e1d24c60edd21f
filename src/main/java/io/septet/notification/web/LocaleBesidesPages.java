package io.septet.notification.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has the engine's own addresses word what they refuse in the reader's language, too: without it, the browser's would count
 * wherever no page of Septet answers. It stands behind the filters that know who is signed in.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class LocaleBesidesPages extends OncePerRequestFilter {

    private final LocaleOfReader locale;

    LocaleBesidesPages(LocaleOfReader locale) {
        this.locale = locale;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocaleContext(locale.resolveLocaleContext(request));
        try {
            chain.doFilter(request, response);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
