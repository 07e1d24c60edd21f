package io.septet.goal.process;

import io.septet.desk.TaskKey;
import io.septet.goal.Goals;
import io.septet.goal.TakeGoalBack;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What code and model of {@code goal-setting} agree on. */
@Component
class GoalSetting implements ProcessContract {

    static final String PROCESS = Goals.PROCESS;
    static final TaskKey DEFINE_GOAL = new TaskKey(PROCESS, "DefineGoal");
    static final TaskKey CONFIRM_GOAL = new TaskKey(PROCESS, "ConfirmGoal");

    /** Whether a department has objected to the statement. */
    static final String GOAL_OBJECTED = "goalObjected";

    /** Whether the date for answers has passed: from then on one objection ends the round. */
    static final String GOAL_ROUND_DUE = "goalRoundDue";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE, GOAL_OBJECTED, GOAL_ROUND_DUE);
    }

    @Override
    public Set<String> messages() {
        return Set.of(TakeGoalBack.TAKEN_BACK, Goals.ROUND_CLOSED);
    }
}
