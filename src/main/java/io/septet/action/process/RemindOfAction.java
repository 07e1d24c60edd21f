package io.septet.action.process;

import io.septet.action.ActionNews;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds the owner ahead of the date. */
@ForModels(value = "remindOfAction", onlyIn = FollowedAction.PROCESS)
class RemindOfAction implements JavaDelegate {

    private final ActionNews news;

    RemindOfAction(ActionNews news) {
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        news.remind(FollowedAction.action(execution));
    }
}
