package io.septet.change.process;

import io.septet.change.ChangeId;
import io.septet.change.Changes;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the code and the model {@code change-request} agree on. */
@Component
class ChangeRequestProcess implements ProcessContract {

    static final String PROCESS = Changes.PROCESS;

    static final TaskKey REQUEST_CHANGE = new TaskKey(PROCESS, "ChangeRequested");
    static final TaskKey ADJUST_PLAN = new TaskKey(PROCESS, "AdjustPlan");
    static final TaskKey DRAFT_NEW_VERSION = new TaskKey(PROCESS, "DraftNewVersion");

    /** Message: the project has ended, and the change with it. */
    static final String CHANGE_CLOSED = "ChangeClosed";

    /** Id of the change request. */
    static final String CHANGE_ID = "changeId";

    /** Whether the change was given up; a boolean. */
    static final String CHANGE_WITHDRAWN = "changeWithdrawn";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> messages() {
        return Set.of(CHANGE_CLOSED);
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE, CHANGE_ID, CHANGE_WITHDRAWN);
    }

    static ChangeId changeOf(TaskAtHand task) {
        return ChangeId.of(task.fact(CHANGE_ID));
    }
}
