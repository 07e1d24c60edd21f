package io.septet.absence;

import java.time.LocalDate;

/**
 * A substitute will be away, too: in the days that both absences have, the tasks go on to the substitute's substitute.
 *
 * @param absence whose tasks they are
 * @param substitutes the absence of their substitute
 */
public record SubstituteAwayToo(Absence absence, Absence substitutes) {

    /** The first day on which both are away. */
    public LocalDate from() {
        return absence.from().isAfter(substitutes.from()) ? absence.from() : substitutes.from();
    }

    /** The last day on which both are away. */
    public LocalDate until() {
        return absence.until().isBefore(substitutes.until()) ? absence.until() : substitutes.until();
    }
}
