package io.septet.action.process;

import io.septet.action.ActionId;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The contract of {@code action-item}. An instance is found by the project's code and the id of the action. */
@Component
class FollowedAction implements ProcessContract {

    static final String PROCESS = "action-item";

    static final TaskKey DO_ACTION = new TaskKey(PROCESS, "DoAction");
    static final TaskKey DECIDE_REQUEST = new TaskKey(PROCESS, "DecideRequest");

    /** Begins to follow an action. */
    static final String ACTION_AGREED = "ActionAgreed";

    /** Ends what waits for an action that was dropped with its project. */
    static final String ACTION_WITHDRAWN = "ActionWithdrawn";

    static final String ACTION_ID = "actionId";

    /** Whether the owner said that it is done. */
    static final String ACTION_DONE = "actionIsDone";

    /** Whether the owner asked for something that somebody has to decide on. */
    static final String REQUEST_MADE = "requestIsMade";

    /** Whether it was decided that it is dropped. */
    static final String ACTION_DROPPED = "actionIsDropped";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> messages() {
        return Set.of(ACTION_AGREED, ACTION_WITHDRAWN);
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE, ACTION_ID, ACTION_DONE, REQUEST_MADE, ACTION_DROPPED);
    }

    static ActionId action(VariableScope scope) {
        return ActionId.of((String) scope.getVariable(ACTION_ID));
    }

    static ActionId action(TaskAtHand task) {
        return ActionId.of(task.fact(ACTION_ID));
    }
}
