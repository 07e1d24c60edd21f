package io.septet.goal.process;

import io.septet.goal.Goals;
import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The date for answers has passed: ends the round if somebody has objected; if not, the first who does will end it. */
@ForModels(value = "closeGoalRound", onlyIn = GoalSetting.PROCESS)
class CloseGoalRound implements JavaDelegate {

    private final Goals goals;

    CloseGoalRound(Goals goals) {
        this.goals = goals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(GoalSetting.GOAL_ROUND_DUE, true);
        goals.closeIfObjected(ProjectId.of((String) execution.getVariable(ProjectId.VARIABLE)));
    }
}
