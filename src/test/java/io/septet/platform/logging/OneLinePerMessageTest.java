package io.septet.platform.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.structured.StructuredLogFormatter;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("A line break that came with a request")
class OneLinePerMessageTest {

    private static final String FORGED = "2026-01-01T00:00:00.000Z  INFO 1 --- [main] Login : admin signed in";

    private final StructuredLogFormatter<ch.qos.logback.classic.spi.ILoggingEvent> log =
            new OneLinePerMessage(new MockEnvironment());

    @ParameterizedTest
    @DisplayName("begins no line of the log")
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000b", "\f"})
    void message(String lineBreak) {
        assertThat(lines(event("No task " + lineBreak + FORGED, null)))
                .singleElement()
                .asString()
                .contains("No task \\u")
                .endsWith(FORGED);
    }

    @Test
    @DisplayName("begins none in a stack trace either, be it in a cause or in what was suppressed")
    void throwable() {
        Exception cause = new IllegalArgumentException("b\n" + FORGED);
        cause.addSuppressed(new IllegalArgumentException("c\r" + FORGED));
        assertThat(lines(event("failed", new IllegalStateException("a\n" + FORGED, cause))))
                .hasSizeGreaterThan(5)
                .filteredOn(line -> line.contains(FORGED))
                .hasSize(3)
                .allMatch(line -> !line.startsWith("2026"));
    }

    @Test
    @DisplayName("does not steer the terminal that shows it")
    void escape() {
        assertThat(lines(event("\u001b[2J gone", null)))
                .singleElement()
                .asString()
                .doesNotContain("\u001b")
                .endsWith("\\u001b[2J gone");
    }

    private List<String> lines(LoggingEvent event) {
        return log.format(event).lines().flatMap(line -> line.lines()).toList();
    }

    private static LoggingEvent event(String message, Throwable thrown) {
        Logger logger = (Logger) LoggerFactory.getLogger(OneLinePerMessageTest.class);
        return new LoggingEvent(Logger.class.getName(), logger, Level.WARN, message, thrown, null);
    }
}
