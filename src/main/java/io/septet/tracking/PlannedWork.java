package io.septet.tracking;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Work that somebody has to deliver still, as the plan in effect says.
 *
 * @param start first day of the work
 * @param end day on whose evening the deliverable is due
 */
public record PlannedWork(
        ProjectId project, WorkItemKey key, String title, PersonId responsible, LocalDate start, LocalDate end) {

    public PlannedWork(
            UUID project, WorkItemKey key, String title, PersonId responsible, LocalDate start, LocalDate end) {
        this(new ProjectId(project), key, title, responsible, start, end);
    }
}
