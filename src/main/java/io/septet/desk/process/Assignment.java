package io.septet.desk.process;

import io.septet.desk.PassesTasksOn;
import io.septet.desk.TaskPerson;
import io.septet.directory.PersonId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets a task be passed on when it is assigned. The draft of the person whose task it was is removed once it is
 * somebody else's.
 */
@Component
class Assignment implements TaskListener {

    private final ObjectProvider<PassesTasksOn> others;
    private final OpenDrafts drafts;

    Assignment(ObjectProvider<PassesTasksOn> others, OpenDrafts drafts) {
        this.others = others;
        this.drafts = drafts;
    }

    @Override
    public void notify(DelegateTask task) {
        PersonId wasFor = TaskPerson.before(task);
        others.orderedStream().forEach(other -> other.passOn(task));
        if (wasFor != null && !wasFor.equals(TaskPerson.of(task))) {
            drafts.discard(task.getId());
        }
    }
}
