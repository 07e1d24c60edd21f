package io.septet.tracking;

import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A work item that somebody has to deliver.
 *
 * @param dueOn the day on whose evening the deliverable is due
 */
public record DueItem(ProjectId project, WorkItemKey key, String title, LocalDate dueOn) {

    /** As the database has it. */
    public DueItem(UUID project, WorkItemKey key, String title, LocalDate dueOn) {
        this(new ProjectId(project), key, title, dueOn);
    }
}
