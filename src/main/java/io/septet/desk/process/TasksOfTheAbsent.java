package io.septet.desk.process;

import io.septet.desk.Whose;
import io.septet.directory.Directory;
import io.septet.platform.AsSystem;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Gives the tasks of somebody who is away to their substitute, and back. Tasklist lets nobody but the assignee complete a
 * task, so the substitute becomes the assignee; the owner is the person whom the task is for. A task that a substitute
 * has does not wander on to the substitute's own.
 */
@Component
class TasksOfTheAbsent {

    private final TaskService tasks;
    private final AuthorizationService rights;
    private final Directory directory;
    private final OpenDrafts drafts;
    private final AsSystem asSystem;

    TasksOfTheAbsent(
            @Lazy TaskService tasks,
            @Lazy AuthorizationService rights,
            @Lazy Directory directory,
            OpenDrafts drafts,
            AsSystem asSystem) {
        this.tasks = tasks;
        this.rights = rights;
        this.directory = directory;
        this.drafts = drafts;
        this.asSystem = asSystem;
    }

    /**
     * Passes a task that has just been assigned on to the substitute, if there is one today. What somebody has typed into
     * it so far is not for whom it is for from now on.
     */
    void passOn(DelegateTask task) {
        String assignee = task.getAssignee();
        String owner = task.getOwner();
        String previous = previousAssignee((TaskEntity) task);
        boolean isWithSubstitute = owner != null && assignee != null && directory.standsInFor(assignee, owner);
        if (!isWithSubstitute) {
            Optional<String> substitute = Optional.ofNullable(assignee).flatMap(directory::substituteOf);
            task.setOwner(substitute.map(present -> assignee).orElse(null));
            substitute.ifPresent(task::setAssignee);
        }
        Stream.of(owner, previous)
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(task.getAssignee()) && !person.equals(task.getOwner()))
                .distinct()
                .forEach(person -> hide(task, person));
        String wasFor = owner == null ? previous : owner;
        if (wasFor != null && !wasFor.equals(Whose.is(task))) {
            drafts.discard(task.getId());
        }
    }

    /** Brings the person's open tasks to where they belong today. */
    void handOver(String person) {
        Optional<String> substitute = directory.substituteOf(person);
        for (Task task : tasks.createTaskQuery().taskOwner(person).active().list()) {
            if (!substitute.orElse(person).equals(task.getAssignee())) {
                tasks.setAssignee(task.getId(), person);
            }
        }
        substitute.ifPresent(present -> {
            for (Task task :
                    tasks.createTaskQuery().taskAssignee(person).active().list()) {
                if (task.getOwner() == null) {
                    tasks.setOwner(task.getId(), person);
                    tasks.setAssignee(task.getId(), present);
                }
            }
        });
    }

    /** Gives an open task to somebody, for whom it is from now on, even if they have had it as a substitute. */
    void give(String taskId, String person) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || person.equals(Whose.is(task))) {
            return;
        }
        if (person.equals(task.getAssignee())) {
            String absent = task.getOwner();
            task.setOwner(null);
            tasks.saveTask(task);
            hide((DelegateTask) task, absent);
        } else {
            tasks.setAssignee(taskId, person);
        }
    }

    /** Null unless somebody else had the task until now. */
    private static String previousAssignee(TaskEntity task) {
        PropertyChange assignee = task.getPropertyChanges().get(TaskEntity.ASSIGNEE);
        return assignee == null ? null : (String) assignee.getOrgValue();
    }

    /** The engine grants the right to see a task with its assignment, and never takes it away. */
    private void hide(DelegateTask task, String person) {
        boolean isOffered = task.getCandidates().stream().anyMatch(candidate -> person.equals(candidate.getUserId()));
        if (!isOffered) {
            asSystem.run(() -> rights.createAuthorizationQuery()
                    .userIdIn(person)
                    .resourceType(Resources.TASK)
                    .resourceId(task.getId())
                    .list()
                    .forEach(right -> rights.deleteAuthorization(right.getId())));
        }
    }
}
