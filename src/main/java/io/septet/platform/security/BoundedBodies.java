package io.septet.platform.security;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Reads what somebody who has signed in sends to the engine's and Septet's addresses, up to a limit and for a while, and
 * refuses the rest unread, whether or not its length was said beforehand; so it does with JSON that is nested deeper than
 * anybody means. Files that people attach have their own limit, where they are taken apart.
 */
class BoundedBodies extends OncePerRequestFilter {

    /** In bytes: several times what the longest form sends, or the models of all steps deployed at once. */
    static final int LARGEST = 10 * 1024 * 1024;

    /** As many objects and lists may stand in one another: several times what forms and queries nest. */
    static final int DEEPEST = 100;

    /** From the first byte to the last: enough for the longest form over the slowest line. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private static final int PIECE = 64 * 1024;

    private static final RequestMatcher READ = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/engine-rest/**"),
            PathPatternRequestMatcher.withDefaults().matcher("/camunda/api/**"),
            PathPatternRequestMatcher.withDefaults().matcher("/api/**"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MessageSource texts;
    private final LocaleResolver languages;
    private final Duration longest;

    BoundedBodies(MessageSource texts, LocaleResolver languages) {
        this(texts, languages, LONGEST);
    }

    BoundedBodies(MessageSource texts, LocaleResolver languages, Duration longest) {
        this.texts = texts;
        this.languages = languages;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) {
            refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "platform.body.tooLong", LARGEST / 1024 / 1024);
            return;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        InputStream coming = request.getInputStream();
        byte[] piece = new byte[PIECE];
        long begun = System.nanoTime();
        for (int length = coming.read(piece); length >= 0; length = coming.read(piece)) {
            body.write(piece, 0, length);
            if (body.size() > LARGEST) {
                refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "platform.body.tooLong", LARGEST / 1024 / 1024);
                return;
            }
            if (System.nanoTime() - begun > longest.toNanos()) {
                refuse(request, response, HttpStatus.REQUEST_TIMEOUT, "platform.body.tooSlow", longest.toSeconds());
                return;
            }
        }
        byte[] read = body.toByteArray();
        if (hasJson(request) && isTooDeep(read)) {
            refuse(request, response, HttpStatus.BAD_REQUEST, "platform.body.tooDeep", DEEPEST);
            return;
        }
        chain.doFilter(new Read(request, read), response);
    }

    private static boolean hasJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).contains("json");
    }

    /** Whoever reads it, or writes it again, goes down one step for each: nobody has to go further than this. */
    private static boolean isTooDeep(byte[] body) throws IOException {
        int depth = 0;
        try (JsonParser json = JSON.createParser(body)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth > DEEPEST) {
                    return true;
                }
            }
        } catch (JsonProcessingException malformed) {
            // says whoever it is for
        }
        return false;
    }

    /** Nothing of somebody unknown, who is about to be refused, and no file that is attached: Spring takes it apart. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        boolean isFile = request.getRequestURI().startsWith("/api/")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        return isFile
                || !READ.matches(request)
                || SecurityContextHolder.getContext().getAuthentication() == null;
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String why, long limit)
            throws IOException {
        String sentence = texts.getMessage(why, new Object[] {limit}, languages.resolveLocale(request));
        response.setStatus(status.value());
        // nobody reads what is still coming
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        JSON.writeValue(response.getOutputStream(), Map.of("type", "InvalidRequestException", "message", sentence));
    }

    /** The request, whose body was read, and may be as often as anybody wants. */
    private static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    return bytes.read(into, from, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }
}
