package io.septet.absence.process;

import io.septet.desk.PassesTasksOn;
import io.septet.desk.TaskPerson;
import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.platform.AsSystem;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Gives the tasks of somebody who is away to their substitute, and back. Tasklist lets nobody but the assignee complete a
 * task, so the substitute becomes the assignee; the owner is the person whom the task is for. When the substitute
 * is away, too, the task goes on to theirs and is still for the same person.
 */
@Component
class TasksOfTheAbsent implements PassesTasksOn {

    private final TaskService tasks;
    private final AuthorizationService rights;
    private final Substitutes substitutes;
    private final AsSystem asSystem;

    TasksOfTheAbsent(
            @Lazy TaskService tasks,
            @Lazy AuthorizationService rights,
            @Lazy Substitutes substitutes,
            AsSystem asSystem) {
        this.tasks = tasks;
        this.rights = rights;
        this.substitutes = substitutes;
        this.asSystem = asSystem;
    }

    /** To the substitute, if there is one today. */
    @Override
    public void passOn(DelegateTask task) {
        PersonId assignee = PersonId.orNobody(task.getAssignee());
        PersonId owner = PersonId.orNobody(task.getOwner());
        PersonId previous = TaskPerson.assigneeBefore(task);
        boolean isWithSubstitute = owner != null
                && assignee != null
                && substitutes.substituteOf(owner).filter(assignee::equals).isPresent();
        if (!isWithSubstitute) {
            Optional<PersonId> substitute = Optional.ofNullable(assignee).flatMap(substitutes::substituteOf);
            task.setOwner(substitute.isPresent() ? task.getAssignee() : null);
            substitute.map(PersonId::value).ifPresent(task::setAssignee);
        }
        Stream.of(owner, previous)
                .filter(Objects::nonNull)
                .filter(person -> !isAt(task, person))
                .distinct()
                .forEach(person -> hide(task, person));
    }

    private static boolean isAt(DelegateTask task, PersonId person) {
        return person.value().equals(task.getAssignee()) || person.value().equals(task.getOwner());
    }

    /** Brings the person's open tasks to where they belong today, and those of everybody they stand in for. */
    void handOver(PersonId person) {
        handOverOwn(person);
        substitutes.absentFor(person).forEach(this::handOverOwn);
    }

    private void handOverOwn(PersonId person) {
        Optional<PersonId> substitute = substitutes.substituteOf(person);
        for (Task task :
                tasks.createTaskQuery().taskOwner(person.value()).active().list()) {
            if (!substitute.orElse(person).value().equals(task.getAssignee())) {
                tasks.setAssignee(task.getId(), person.value());
            }
        }
        substitute.ifPresent(present -> {
            for (Task task : tasks.createTaskQuery()
                    .taskAssignee(person.value())
                    .active()
                    .list()) {
                if (task.getOwner() == null) {
                    tasks.setOwner(task.getId(), person.value());
                    tasks.setAssignee(task.getId(), present.value());
                }
            }
        });
    }

    /** Whose task it is; empty while nobody has taken it. */
    Optional<PersonId> ownerOf(String taskId) {
        return Optional.ofNullable(open(taskId)).map(TaskPerson::of);
    }

    /** Id of the model of an open task. */
    String processOf(String taskId) {
        TaskEntity task = (TaskEntity) open(taskId);
        return task.getProcessDefinition().getKey();
    }

    String nameOf(String taskId) {
        return open(taskId).getName();
    }

    private Task open(String taskId) {
        return asSystem.call(() -> tasks.createTaskQuery().taskId(taskId).singleResult());
    }

    /** Gives an open task to somebody, for whom it is from now on, even if they have had it as a substitute. */
    void give(String taskId, PersonId person) {
        asSystem.run(() -> giveOver(taskId, person));
    }

    private void giveOver(String taskId, PersonId person) {
        Task task = open(taskId);
        if (task == null || person.equals(TaskPerson.of(task))) {
            return;
        }
        if (person.value().equals(task.getAssignee())) {
            PersonId absent = PersonId.of(task.getOwner());
            task.setOwner(null);
            tasks.saveTask(task);
            hide((DelegateTask) task, absent);
        } else {
            tasks.setAssignee(taskId, person.value());
        }
    }

    /** The engine grants the right to see a task with its assignment, and never takes it away. */
    private void hide(DelegateTask task, PersonId person) {
        boolean isOffered = task.getCandidates().stream()
                .anyMatch(candidate -> person.value().equals(candidate.getUserId()));
        if (!isOffered) {
            asSystem.run(() -> rights.createAuthorizationQuery()
                    .userIdIn(person.value())
                    .resourceType(Resources.TASK)
                    .resourceId(task.getId())
                    .list()
                    .forEach(right -> rights.deleteAuthorization(right.getId())));
        }
    }
}
