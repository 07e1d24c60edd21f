package io.septet.change;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.signoff.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new version of the plan would do, before it is handed in (X2).
 *
 * @param items those of the version in effect that would be done on other days
 * @param goal when the goal would be reached
 * @param departments ids of those affected
 * @param signatures who would have to sign
 * @param kickOff whether the version, once signed, would be opened with a kick-off meeting
 */
public record Consequences(
        List<Moved> items,
        Due goal,
        List<DepartmentId> departments,
        List<SignatureNeeded> signatures,
        boolean kickOff) {

    /**
     * An item that moves.
     *
     * @param before its last day by the version in effect
     * @param workingDays by which it ends later; negative for earlier
     * @param givesWay whether it has to move further than the draft says, because it waits for others
     */
    public record Moved(
            WorkItemKey key,
            String title,
            PersonId responsible,
            LocalDate before,
            LocalDate after,
            int workingDays,
            boolean givesWay) {}

    /** The day by which the goal is to be reached, and how many working days later that would be. */
    public record Due(LocalDate before, LocalDate after, int workingDays) {}

    /**
     * Somebody who would be asked.
     *
     * @param department whose head signs; null for a member
     * @param person id of the person; null for a department without a head
     */
    public record SignatureNeeded(Role role, @Nullable DepartmentId department, @Nullable PersonId person) {}
}
