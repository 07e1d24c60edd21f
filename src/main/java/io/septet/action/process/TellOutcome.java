package io.septet.action.process;

import io.septet.action.ActionNews;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells those who agreed on it how the action ended. */
@ForModels(value = "tellOutcome", onlyIn = FollowedAction.PROCESS)
class TellOutcome implements JavaDelegate {

    private final ActionNews news;

    TellOutcome(ActionNews news) {
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        news.tellOutcome(FollowedAction.action(execution));
    }
}
