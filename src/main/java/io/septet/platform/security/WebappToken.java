package io.septet.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Checks the CSRF token of Camunda's webapps before they do, and only refuses the request. The webapps would end the
 * session as well, and Septet's sign-out, which comes before them, checks no token: another site could sign somebody
 * out.
 */
class WebappToken extends OncePerRequestFilter {

    private final RequestMatcher guarded;

    /** @param guarded the requests that need the token */
    WebappToken(RequestMatcher guarded) {
        this.guarded = guarded;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session == null || !guarded.matches(request) || isTheirs(request, session)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isTheirs(HttpServletRequest request, HttpSession session) {
        String given = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        Object handedOut = session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return given != null
                && handedOut instanceof String token
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
