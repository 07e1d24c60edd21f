package io.septet.plan.domain;

import io.septet.platform.PlainText;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day as people type them: {@code 9:30}, {@code １７：００}. */
public final class TimeOfDay {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])\\s*:\\s*([0-5]\\d)");

    private TimeOfDay() {}

    /** The time, or nothing when the text is none. */
    public static Optional<LocalTime> read(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        Matcher matcher = TIME.matcher(PlainText.halfWidth(typed).strip());
        return matcher.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
