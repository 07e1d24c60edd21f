package io.septet.resource;

import io.septet.directory.DepartmentId;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed who needs a resource (T7); what they left out is null.
 *
 * @param from id of the department that is to give it
 * @param what what the resource is called
 * @param purpose what it is needed for
 * @param neededFrom first day on which it is needed
 * @param neededUntil last day
 * @param cost in the company's currency; null, like 0, when it costs nothing
 */
public record Need(
        ProjectId project,
        @Nullable WorkItemKey item,
        @Nullable DepartmentId from,
        @Nullable String what,
        @Nullable String purpose,
        @Nullable Urgency urgency,
        @Nullable LocalDate neededFrom,
        @Nullable LocalDate neededUntil,
        @Nullable BigDecimal cost) {}
