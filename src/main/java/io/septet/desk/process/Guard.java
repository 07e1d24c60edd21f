package io.septet.desk.process;

import io.septet.desk.TaskPerson;
import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.findings.Forbidden;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * May this person do this task? The person whose task it is may (its owner while a substitute has it, otherwise its
 * assignee), and whoever stands in for them today; while nobody has taken it, everybody it is offered to. Being an
 * administrator is no reason.
 */
@Component
class Guard {

    private final TaskService tasks;
    private final IdentityService identities;
    private final Substitutes substitutes;

    Guard(@Lazy TaskService tasks, @Lazy IdentityService identities, @Lazy Substitutes substitutes) {
        this.tasks = tasks;
        this.identities = identities;
        this.substitutes = substitutes;
    }

    /** @throws Forbidden when the task is not theirs */
    void check(Task task, PersonId person) {
        check(task.getId(), task.getAssignee() == null ? null : TaskPerson.of(task), person);
    }

    /** @throws Forbidden when the task is not theirs */
    void check(DelegateTask task, PersonId person) {
        check(task.getId(), task.getAssignee() == null ? null : TaskPerson.of(task), person);
    }

    private void check(String taskId, @Nullable PersonId owner, PersonId person) {
        boolean theirs = owner != null
                ? owner.equals(person) || substitutes.standsInFor(person, owner)
                : isOffered(taskId, person);
        if (!theirs) {
            throw new Forbidden("desk.guard.notYours");
        }
    }

    private boolean isOffered(String taskId, PersonId person) {
        List<IdentityLink> candidates = tasks.getIdentityLinksForTask(taskId).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
        if (candidates.stream().anyMatch(link -> person.value().equals(link.getUserId()))) {
            return true;
        }
        Set<String> groups = new HashSet<>();
        identities.createGroupQuery().groupMember(person.value()).list().stream()
                .map(Group::getId)
                .forEach(groups::add);
        return candidates.stream().anyMatch(link -> groups.contains(link.getGroupId()));
    }
}
