package io.septet.desk.process;

import static io.septet.findings.Blank.orBlank;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskSubject;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.platform.PlainText;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts what a new task is about behind its label: "Deliver work · Survey · Launch of the smart-home line". */
@Component
class TaskNames implements TaskListener {

    private static final String BETWEEN = " · ";

    /** The engine keeps no longer names. */
    private static final int LONGEST = 255;

    private final ObjectProvider<TaskSubject> subjects;

    TaskNames(ObjectProvider<TaskSubject> subjects) {
        this.subjects = subjects;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskAtHand atHand = new TaskAtHand(
                task.getId(),
                task.getProcessInstanceId(),
                Doer.of(orBlank(PersonId.orNobody(task.getAssignee()))),
                task.getVariables());
        String name = Stream.concat(
                        Stream.of(task.getName()),
                        subjects.orderedStream().flatMap(subject -> subject.of(atHand).stream()))
                .collect(Collectors.joining(BETWEEN));
        task.setName(PlainText.shortened(name, LONGEST));
    }
}
