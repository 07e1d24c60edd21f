package io.septet.desk;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Whoever may give a task to somebody else as soon as it is assigned, before its assignee hears of it. */
public interface PassesTasksOn {

    void passOn(DelegateTask task);
}
