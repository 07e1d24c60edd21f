package io.septet.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list that could be put in.
 *
 * @param content the list as text
 * @param days how many days it names
 * @param replaced the list that counts for its year now
 * @param changes the days on which it makes a difference, in their order
 */
public record Proposed(int year, String content, int days, @Nullable ListPutIn replaced, List<Change> changes) {

    /**
     * A day that is worked and was not to be, or the other way round.
     *
     * @param works whether people work on it by the new list
     * @param special what the new list says of it; empty when that is nothing
     */
    public record Change(LocalDate day, boolean works, Optional<SpecialDay> special) {}
}
