package io.septet.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Says that a password was wrong, or how long the next one has to wait: to people on the login page, to programs in JSON. */
class AnswersToWrongPasswords implements AuthenticationFailureHandler, AuthenticationEntryPoint {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AuthenticationEntryPoint otherwise;

    /** @param otherwise asks programs for a name and a password */
    AnswersToWrongPasswords(AuthenticationEntryPoint otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String answer = "/login?error";
        if (reason instanceof MustWait tooMany) {
            answer = "/login?wait=" + tooMany.seconds();
        } else if (reason instanceof WrongPassword wrong && wrong.seconds() > 0) {
            answer += "&wait=" + wrong.seconds();
        }
        response.sendRedirect(request.getContextPath() + answer);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, jakarta.servlet.ServletException {
        if (reason instanceof MustWait tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooMany.seconds()));
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            JSON.writeValue(
                    response.getOutputStream(),
                    Map.of("type", "TooManyWrongPasswords", "message", reason.getMessage()));
        } else {
            otherwise.commence(request, response, reason);
        }
    }
}
