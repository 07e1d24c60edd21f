package io.septet.desk;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;

/** Whom a task is for: its owner while it is with a substitute, otherwise its assignee; null when it is for nobody yet. */
public final class Whose {

    private Whose() {}

    public static String is(Task task) {
        return ofTwo(task.getOwner(), task.getAssignee());
    }

    public static String is(DelegateTask task) {
        return ofTwo(task.getOwner(), task.getAssignee());
    }

    private static String ofTwo(String owner, String assignee) {
        return owner == null ? assignee : owner;
    }
}
