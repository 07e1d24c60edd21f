package io.septet.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 400 to a path with an empty segment, {@code .} or {@code ..}, which no browser sends. The filters and
 * servlets behind this one resolve such a path differently, and would fail with an error of the server.
 */
class TidyAddresses extends OncePerRequestFilter {

    private static final Pattern DETOUR = Pattern.compile("//|/(\\.|%2e){1,2}(/|$)", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (DETOUR.matcher(request.getRequestURI()).find()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }
}
