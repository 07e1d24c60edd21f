package io.septet.holidays.process;

import io.septet.calendar.Reckoning;
import io.septet.calendar.Recount;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a model's expression says now of a deadline that it gave before. Only what the expression gave is moved: a date that
 * it would not have given by the earlier holidays was set by a person, and stays. What was moved is what the expression
 * says now, so looking again moves nothing.
 */
final class AsModelled {

    private static final Logger LOG = LoggerFactory.getLogger(AsModelled.class);

    /** A deadline and the beginning it was counted from are noted one after the other. */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

    private final Recount recount;

    AsModelled(Recount recount) {
        this.recount = recount;
    }

    /**
     * When it is due now; empty when it stays.
     *
     * @param asked when the expression may have been asked
     * @param expression gives a date, or a cycle that begins with one
     */
    Optional<Date> moved(Date due, List<Instant> asked, Supplier<Object> expression) {
        for (Instant moment : asked) {
            Optional<Instant> now = answer(recount.now(), moment, expression);
            if (now.isEmpty() || isSame(now.get(), due)) {
                return Optional.empty();
            }
            boolean isModelled = recount.before().stream()
                    .flatMap(before -> answer(before, moment, expression).stream())
                    .anyMatch(before -> isSame(before, due));
            if (isModelled) {
                return now.map(Date::from);
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> answer(Reckoning by, Instant moment, Supplier<Object> expression) {
        try {
            return by.at(moment, () -> moment(expression.get()));
        } catch (RuntimeException unanswered) {
            LOG.warn("A model does not say any more when something is due: {}", unanswered.getMessage());
            return Optional.empty();
        }
    }

    /** Such as a date, {@code 2027-01-04T01:00:00Z}, or {@code R/2027-01-04T01:00:00Z/P1D}. */
    private static Optional<Instant> moment(Object value) {
        if (value instanceof Date date) {
            return Optional.of(date.toInstant());
        }
        String[] parts = String.valueOf(value).split("/");
        try {
            return Optional.of(Instant.parse(parts[parts.length > 1 ? 1 : 0]));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static boolean isSame(Instant moment, Date due) {
        return Duration.between(moment, due.toInstant()).abs().compareTo(SAME_MOMENT) <= 0;
    }
}
