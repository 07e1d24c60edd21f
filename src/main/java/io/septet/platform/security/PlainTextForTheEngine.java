package io.septet.platform.security;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.platform.PlainText;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriUtils;

/**
 * Hands the engine's own addresses no text but {@link PlainText}, be it in the query or in the JSON of a request. The
 * engine would put it into the database as it came, and PostgreSQL would fail. It stands behind {@link BoundedBodies},
 * which lets a body be read again.
 */
class PlainTextForTheEngine extends OncePerRequestFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MessageSource texts;
    private final LocaleResolver languages;

    PlainTextForTheEngine(MessageSource texts, LocaleResolver languages) {
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> other = otherInQuery(request);
        if (other.isEmpty() && hasJson(request)) {
            other = otherInJson(request.getInputStream());
        }
        if (other.isPresent()) {
            refuse(other.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(String character, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sentence =
                texts.getMessage("platform.text.other", new Object[] {character}, languages.resolveLocale(request));
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        // as the engine words its own refusals
        JSON.writeValue(response.getOutputStream(), Map.of("type", "InvalidRequestException", "message", sentence));
    }

    private static Optional<String> otherInQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? Optional.empty() : PlainText.firstOther(decoded(query));
    }

    private static String decoded(String query) {
        try {
            return UriUtils.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return query;
        }
    }

    private static boolean hasJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).contains("json");
    }

    private static Optional<String> otherInJson(InputStream body) throws IOException {
        try (JsonParser json = JSON.createParser(body)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) {
                    Optional<String> other = PlainText.firstOther(json.getText());
                    if (other.isPresent()) {
                        return other;
                    }
                }
            }
        } catch (JsonProcessingException malformed) {
            // says the engine, too
        }
        return Optional.empty();
    }
}
