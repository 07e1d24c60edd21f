package io.septet.absence.process;

import io.septet.absence.TaskOrphaned;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskPerson;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Finds who does a task after its assignee has left the company, or no longer holds the office or the part in a project
 * that the task belongs to: whom the model names now. When that is nobody, it says so.
 */
@Component
class Vacancies {

    /** How models give a task to the holder of an office. */
    private static final String BY_OFFICE = "directory.head(";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Directory directory;
    private final TasksOfTheAbsent tasksOfTheAbsent;
    private final ApplicationEventPublisher events;

    Vacancies(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy Directory directory,
            TasksOfTheAbsent tasksOfTheAbsent,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.directory = directory;
        this.tasksOfTheAbsent = tasksOfTheAbsent;
        this.events = events;
    }

    /** Goes through the open tasks of somebody who has left. */
    void left(PersonId person) {
        if (directory.find(person).isEmpty()) {
            Stream.concat(
                            tasks.createTaskQuery().taskAssignee(person.value()).active().list().stream(),
                            tasks.createTaskQuery().taskOwner(person.value()).active().list().stream())
                    .forEach(this::fill);
        }
    }

    /** Goes through the open tasks of a department's head, who may be somebody else by now. */
    void headChanged(String department) {
        String[] concerned =
                runtime
                        .createVariableInstanceQuery()
                        .variableValueEquals(DepartmentId.VARIABLE, department)
                        .list()
                        .stream()
                        .map(VariableInstance::getProcessInstanceId)
                        .distinct()
                        .toArray(String[]::new);
        if (concerned.length == 0) {
            return;
        }
        tasks.createTaskQuery().processInstanceIdIn(concerned).active().list().stream()
                .filter(task ->
                        isByOffice(task) && department.equals(tasks.getVariable(task.getId(), DepartmentId.VARIABLE)))
                .forEach(this::fill);
    }

    /** Ids of the open tasks with that business key that are with the person whom the model names. */
    List<String> asModelled(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).active().list().stream()
                .filter(task -> modelled(task)
                        .filter(person -> person.equals(TaskPerson.of(task)))
                        .isPresent())
                .map(Task::getId)
                .toList();
    }

    /**
     * Gives a task that is still open to the person whom the model names now; while it names nobody, the task stays
     * where it is.
     */
    void otherNamed(String taskId) {
        Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).active().singleResult())
                .flatMap(this::modelled)
                .ifPresent(person -> tasksOfTheAbsent.give(taskId, person));
    }

    private void fill(Task task) {
        Optional<PersonId> modelled = modelled(task);
        if (modelled.isEmpty()) {
            Object project = tasks.getVariable(task.getId(), TaskAtHand.PROJECT);
            events.publishEvent(new TaskOrphaned(
                    task.getId(),
                    task.getName(),
                    project == null ? null : project.toString(),
                    Objects.requireNonNull(TaskPerson.of(task))));
        } else {
            tasksOfTheAbsent.give(task.getId(), modelled.get());
        }
    }

    private static boolean isByOffice(Task task) {
        Expression assignee = assignee(task);
        return assignee != null && assignee.getExpressionText().contains(BY_OFFICE);
    }

    /** Whom the model names now; empty when it names nobody. */
    private Optional<PersonId> modelled(Task task) {
        try {
            return Optional.ofNullable(assignee(task))
                    .map(expression -> PersonId.orNobody((String) expression.getValue((TaskEntity) task)))
                    .filter(person -> directory.find(person).isPresent());
        } catch (RuntimeException nobody) {
            return Optional.empty();
        }
    }

    private static Expression assignee(Task task) {
        return ((TaskEntity) task).getTaskDefinition().getAssigneeExpression();
    }
}
