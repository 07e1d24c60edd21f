package io.septet.action.process;

import io.septet.action.WeeklyCheck;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Asks the owner, once a week, how their actions stand. */
@ForModels(value = "askHowItStands", onlyIn = FollowedAction.PROCESS)
class AskHowItStands implements JavaDelegate {

    private final WeeklyCheck check;

    AskHowItStands(WeeklyCheck check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        check.of(FollowedAction.action(execution));
    }
}
