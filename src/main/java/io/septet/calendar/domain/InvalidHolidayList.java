package io.septet.calendar.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of holidays that cannot be taken as it stands; the message names the file, the line and the reason. Whoever says
 * it in another language asks for the {@link #fault}.
 */
public class InvalidHolidayList extends RuntimeException {

    /** What may be wrong with a line. */
    public enum Fault {
        HEADER("the header must be '%s'"),
        COLUMNS("expected %d columns (%s) but found %d"),
        DATE("'%s' is not a date such as %d-10-01"),
        YEAR("%s does not belong to %d"),
        KIND("'%s' is neither holiday nor make-up"),
        NAME("the day needs a name in Chinese and in English"),
        TWICE("%s is listed twice"),
        ENCODING("at or after this line the text is not UTF-8"),
        EMPTY("the list ends without naming a day");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }
    }

    private final @Nullable Fault fault;
    private final int line;
    private final transient List<Object> arguments;

    InvalidHolidayList(String file, int line, Fault fault, Object... arguments) {
        super("%s, line %d: %s".formatted(file, line, fault.sentence.formatted(arguments)));
        this.fault = fault;
        this.line = line;
        this.arguments = List.of(arguments);
    }

    /** A file that cannot be a list, whatever its lines say. */
    public InvalidHolidayList(String file, String reason) {
        super("%s: %s".formatted(file, reason));
        this.fault = null;
        this.line = 0;
        this.arguments = List.of();
    }

    /** Null when it is no line that is wrong. */
    public @Nullable Fault fault() {
        return fault;
    }

    public int line() {
        return line;
    }

    /** What the sentence about the fault names, in its order. */
    public List<Object> arguments() {
        return arguments;
    }
}
