package io.septet.resource;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a project wants to have a resource for some days, or has it granted.
 *
 * @param from first day
 * @param until last day
 * @param strategic whether the project is a strategic one, and its plan says that those go first
 */
public record Claim(
        RequestId request,
        WorkItemRef item,
        Resource resource,
        LocalDate from,
        LocalDate until,
        boolean strategic,
        boolean granted,
        PersonId requestedBy,
        Instant requestedAt) {

    /** Whether both want the same on the same day. */
    public boolean conflictsWith(Claim other) {
        return !request.equals(other.request)
                && resource.isSameAs(other.resource)
                && !from.isAfter(other.until)
                && !until.isBefore(other.from);
    }
}
