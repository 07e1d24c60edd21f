package io.septet.meeting.process;

import io.septet.meeting.BeginSeries;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Begins the series of projects that are tracked without. */
@ForModels(value = "beginMissingSeries", onlyIn = SeriesWatch.PROCESS)
class BeginMissingSeries implements JavaDelegate {

    private final BeginSeries beginning;

    BeginMissingSeries(BeginSeries beginning) {
        this.beginning = beginning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        beginning.ofTrackedProjects();
    }
}
