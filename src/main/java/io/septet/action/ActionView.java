package io.septet.action;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An action as it stands.
 *
 * @param owner id of the person who sees to it, as agreed
 * @param department id of the department for which they do; null when it is for none in particular
 * @param agreedBy id of the person who agreed on it with the owner
 * @param agreedInPlaceOf id of the person whose substitute they were; null when they agreed for themselves
 * @param daysLate working days after its date, until it was closed or until today; 0 when it is not late
 * @param daysOld working days since it was agreed, likewise
 * @param followedAt when it came to be followed
 * @param closedAt when it was done or dropped; null while it is open
 * @param entries what was said of it, in the order of time
 */
public record ActionView(
        ActionId id,
        ProjectId project,
        Origin origin,
        String what,
        PersonId owner,
        @Nullable DepartmentId department,
        LocalDate dueOn,
        PersonId agreedBy,
        @Nullable PersonId agreedInPlaceOf,
        LocalDate agreedOn,
        ActionStatus status,
        long daysLate,
        long daysOld,
        Instant followedAt,
        @Nullable Instant closedAt,
        List<ActionEntry> entries) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Id of the person for whom it was agreed, and who decides about it. */
    public PersonId agreedFor() {
        return Objects.requireNonNullElse(agreedInPlaceOf, agreedBy);
    }

    /** What was said last. */
    public Optional<ActionEntry> last() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** What the owner asks for and nobody has decided on yet. */
    public Optional<ActionEntry> request() {
        return last().filter(entry -> isOpen() && entry.kind().isRequest());
    }
}
