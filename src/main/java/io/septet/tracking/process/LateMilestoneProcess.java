package io.septet.tracking.process;

import io.septet.desk.TaskKey;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What code and model of {@code late-milestone} agree on. An instance is found by the project's code and the key of the item. */
@Component
class LateMilestoneProcess implements ProcessContract {

    static final String PROCESS = "late-milestone";

    static final TaskKey EXPLAIN_DELAY = new TaskKey(PROCESS, "ExplainDelay");

    /** Starts it. */
    static final String MILESTONE_FINISHED_LATE = "MilestoneFinishedLate";

    /** Ends it without an explanation. */
    static final String EXPLANATION_WITHDRAWN = "ExplanationWithdrawn";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> messages() {
        return Set.of(MILESTONE_FINISHED_LATE, EXPLANATION_WITHDRAWN);
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE, WorkItemDelivery.WORK_ITEM_KEY);
    }
}
