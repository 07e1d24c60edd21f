package io.septet.tracking.process;

import io.septet.platform.ForModels;
import io.septet.tracking.StartNews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells whoever is to do the work when it will be handed out. */
@ForModels(value = "announceStart", onlyIn = WorkItemDelivery.PROCESS)
class AnnounceStart implements JavaDelegate {

    private final StartNews news;

    AnnounceStart(StartNews news) {
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        news.announce(WorkItemDelivery.item(execution));
    }
}
