package io.septet.desk.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskOffered;
import io.septet.directory.PersonId;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Says that a task came to be, to whoever does it: the assignee or, in an absence, the substitute. Taking a task oneself
 * is no news.
 */
@Component
class TaskAnnouncements implements TaskListener {

    private final ApplicationEventPublisher events;
    private final IdentityService identities;

    TaskAnnouncements(ApplicationEventPublisher events, @Lazy IdentityService identities) {
        this.events = events;
        this.identities = identities;
    }

    @Override
    public void notify(DelegateTask task) {
        Set<String> people = new HashSet<>();
        if (EVENTNAME_ASSIGNMENT.equals(task.getEventName())) {
            people.add(task.getAssignee());
            Authentication person = Context.getCommandContext().getAuthentication();
            if (person != null && people.contains(person.getUserId()) && isTakenFromOffer(task)) {
                return;
            }
        } else if (task.getAssignee() == null) {
            task.getCandidates().forEach(candidate -> addPeople(candidate, people));
        }
        people.remove(null);
        if (!people.isEmpty()) {
            Object project = task.getVariable(TaskAtHand.PROJECT);
            events.publishEvent(new TaskOffered(
                    task.getId(),
                    task.getName(),
                    project == null ? null : project.toString(),
                    people.stream().map(PersonId::of).collect(Collectors.toSet()),
                    instant(task.getDueDate())));
        }
    }

    private static boolean isTakenFromOffer(DelegateTask task) {
        return !task.getCandidates().isEmpty();
    }

    private void addPeople(IdentityLink candidate, Set<String> people) {
        if (candidate.getUserId() != null) {
            people.add(candidate.getUserId());
        } else {
            identities.createUserQuery().memberOfGroup(candidate.getGroupId()).list().stream()
                    .map(User::getId)
                    .forEach(people::add);
        }
    }

    private static @Nullable Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
