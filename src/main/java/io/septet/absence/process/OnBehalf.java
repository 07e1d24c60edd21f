package io.septet.absence.process;

import io.septet.desk.TaskNote;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.platform.AsSystem;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says on whose behalf a substitute does a task, to whoever opens it. */
@Component
class OnBehalf implements TaskNote {

    private final TaskService tasks;
    private final AsSystem asSystem;
    private final Directory directory;

    OnBehalf(@Lazy TaskService tasks, AsSystem asSystem, @Lazy Directory directory) {
        this.tasks = tasks;
        this.asSystem = asSystem;
        this.directory = directory;
    }

    @Override
    public List<Finding> of(String taskId) {
        Task task = asSystem.call(() -> tasks.createTaskQuery().taskId(taskId).singleResult());
        if (task == null
                || task.getOwner() == null
                || task.getAssignee() == null
                || task.getOwner().equals(task.getAssignee())) {
            return List.of();
        }
        PersonId substitute = PersonId.of(task.getAssignee());
        PersonId absent = PersonId.of(task.getOwner());
        return List.of(new Finding(
                "",
                "absence.onBehalf",
                List.of(
                        directory.person(substitute).name(),
                        directory.person(absent).name())));
    }
}
