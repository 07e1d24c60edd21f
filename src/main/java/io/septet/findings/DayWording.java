package io.septet.findings;

import java.time.LocalDate;
import java.util.Locale;

/** Words a day as the reader's language writes it, wherever somebody reads one. */
@FunctionalInterface
public interface DayWording {

    String day(LocalDate day, Locale reader);
}
