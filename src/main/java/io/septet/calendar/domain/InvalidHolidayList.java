package io.septet.calendar.domain;

/** A list of holidays that cannot be taken as it stands; the message names the file, the line and the reason. */
public class InvalidHolidayList extends RuntimeException {

    InvalidHolidayList(String file, int line, String reason) {
        super("%s, line %d: %s".formatted(file, line, reason));
    }

    /** A file that cannot be a list, whatever its lines say. */
    public InvalidHolidayList(String file, String reason) {
        super("%s: %s".formatted(file, reason));
    }
}
