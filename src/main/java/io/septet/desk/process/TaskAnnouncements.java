package io.septet.desk.process;

import io.septet.desk.TakingBack;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskOffered;
import io.septet.desk.TaskTakenBack;
import io.septet.directory.PersonId;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Says that a task came to be, to whoever does it: the assignee or, in an absence, the substitute, and that it is gone
 * because its author took back what it was about. Taking a task oneself is no news.
 */
@Component
class TaskAnnouncements implements TaskListener {

    private final ApplicationEventPublisher events;
    private final TakingBack takingBack;
    private final IdentityService identities;

    TaskAnnouncements(ApplicationEventPublisher events, TakingBack takingBack, @Lazy IdentityService identities) {
        this.events = events;
        this.takingBack = takingBack;
        this.identities = identities;
    }

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_DELETE.equals(task.getEventName())) {
            takingBack.author().ifPresent(author -> sayTakenBack(task, author));
        } else {
            offer(task);
        }
    }

    private void sayTakenBack(DelegateTask task, PersonId author) {
        Set<PersonId> people = new HashSet<>();
        if (task.getAssignee() == null) {
            task.getCandidates().forEach(candidate -> addPeople(candidate, people));
        } else {
            people.add(PersonId.of(task.getAssignee()));
        }
        people.remove(author);
        events.publishEvent(new TaskTakenBack(task.getName(), project(task), Set.copyOf(people), author));
    }

    private void offer(DelegateTask task) {
        Set<PersonId> people = new HashSet<>();
        if (EVENTNAME_ASSIGNMENT.equals(task.getEventName())) {
            people.add(PersonId.orNobody(task.getAssignee()));
            Authentication person = Context.getCommandContext().getAuthentication();
            if (person != null && people.contains(PersonId.orNobody(person.getUserId())) && isTakenFromOffer(task)) {
                return;
            }
        } else if (task.getAssignee() == null) {
            task.getCandidates().forEach(candidate -> addPeople(candidate, people));
        }
        people.remove(null);
        if (!people.isEmpty()) {
            events.publishEvent(new TaskOffered(
                    task.getId(), task.getName(), project(task), Set.copyOf(people), instant(task.getDueDate())));
        }
    }

    private static @Nullable String project(DelegateTask task) {
        Object project = task.getVariable(TaskAtHand.PROJECT);
        return project == null ? null : project.toString();
    }

    private static boolean isTakenFromOffer(DelegateTask task) {
        return !task.getCandidates().isEmpty();
    }

    private void addPeople(IdentityLink candidate, Set<PersonId> people) {
        if (candidate.getUserId() != null) {
            people.add(PersonId.of(candidate.getUserId()));
        } else {
            identities.createUserQuery().memberOfGroup(candidate.getGroupId()).list().stream()
                    .map(user -> PersonId.of(user.getId()))
                    .forEach(people::add);
        }
    }

    private static @Nullable Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
