package io.septet.desk.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskSubject;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the subject of a new task behind its label: "Sign plan · Launch of the smart-home line". */
@Component
class TaskNames implements TaskListener {

    static final String BETWEEN = " · ";

    private static final int LONGEST = 255;

    private final ObjectProvider<TaskSubject> subjects;

    TaskNames(ObjectProvider<TaskSubject> subjects) {
        this.subjects = subjects;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskAtHand atHand =
                new TaskAtHand(task.getId(), task.getProcessInstanceId(), task.getAssignee(), task.getVariables());
        subjects.orderedStream()
                .flatMap(subject -> subject.of(atHand).stream())
                .findFirst()
                .ifPresent(subject -> {
                    String name = task.getName() + BETWEEN + subject;
                    task.setName(name.substring(0, Math.min(LONGEST, name.length())));
                });
    }
}
