package io.septet.tracking;

import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.UUID;

/**
 * A deliverable that lies before the departments that accept it.
 *
 * @param since when it was handed over
 */
public record LiesToAccept(WorkItemRef item, String title, Instant since) {

    /** As the database has it. */
    public LiesToAccept(UUID project, WorkItemKey key, String title, Instant since) {
        this(new WorkItemRef(new ProjectId(project), key), title, since);
    }
}
