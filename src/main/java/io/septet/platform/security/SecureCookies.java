package io.septet.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has the browser send the cookies of Camunda's webapps over TLS only, once they came that way. The webapps can be told
 * to do so always or never; Septet runs behind TLS in a company and without on a developer's machine.
 */
class SecureCookies extends OncePerRequestFilter {

    private static final String SECURE = ";Secure";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, request.isSecure() ? new OverTls(response) : response);
    }

    private static final class OverTls extends HttpServletResponseWrapper {

        OverTls(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, secured(name, value));
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, secured(name, value));
        }

        private static String secured(String name, String value) {
            boolean isOpenCookie = name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)
                    && !value.toLowerCase(Locale.ROOT).contains("; secure")
                    && !value.toLowerCase(Locale.ROOT).contains(SECURE.toLowerCase(Locale.ROOT));
            return isOpenCookie ? value + SECURE : value;
        }
    }
}
