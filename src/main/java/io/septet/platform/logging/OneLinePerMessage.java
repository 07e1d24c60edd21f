package io.septet.platform.logging;

import ch.qos.logback.classic.pattern.TargetLengthBasedClassNameAbbreviator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.CoreConstants;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.boot.logging.structured.StructuredLogFormatter;
import org.springframework.core.env.Environment;

/**
 * Writes the log as Spring Boot does, but so that each line is Septet's own. Much that is logged came with a request: a
 * line break in it would begin a line that says whatever somebody wants it to say, and a control character could do
 * more where the log is shown.
 */
public class OneLinePerMessage implements StructuredLogFormatter<ILoggingEvent> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    private static final TargetLengthBasedClassNameAbbreviator LOGGER = new TargetLengthBasedClassNameAbbreviator(40);

    private final String process;

    OneLinePerMessage(Environment environment) {
        this.process = environment.getProperty("PID", environment.getProperty("spring.application.pid", ""));
    }

    @Override
    public String format(ILoggingEvent event) {
        StringBuilder line = new StringBuilder()
                .append("%s %5s %s --- [%15.15s] %-40s : "
                        .formatted(
                                TIME.format(event.getInstant()),
                                event.getLevel(),
                                process,
                                event.getThreadName(),
                                LOGGER.abbreviate(event.getLoggerName())))
                .append(Shown.of(event.getFormattedMessage()))
                .append(CoreConstants.LINE_SEPARATOR);
        if (event.getThrowableProxy() != null) {
            line.append(ThrowableProxyUtil.asString(new ShownThrowable(event.getThrowableProxy())));
        }
        return line.toString();
    }
}
