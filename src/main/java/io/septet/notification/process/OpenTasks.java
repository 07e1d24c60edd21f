package io.septet.notification.process;

import io.septet.desk.TaskPerson;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.notification.OpenTask;
import io.septet.project.ProjectId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Reads what reminding needs to know from the engine's tasks. */
final class OpenTasks {

    private OpenTasks() {}

    static OpenTask of(DelegateTask task) {
        Object project = task.getVariable(ProjectId.VARIABLE);
        Object department = task.getVariable(DepartmentId.VARIABLE);
        Date due = task.getDueDate();
        return new OpenTask(
                task.getId(),
                task.getName(),
                PersonId.orNobody(task.getAssignee()),
                TaskPerson.of(task),
                department == null ? null : DepartmentId.of(department.toString()),
                project == null ? null : ProjectId.of(project.toString()),
                due == null ? null : due.toInstant());
    }
}
