package io.septet.notification;

import io.septet.absence.TaskOrphaned;
import io.septet.calendar.WorkingTime;
import io.septet.desk.TaskOffered;
import io.septet.desk.TaskTakenBack;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.notification.Reminders.Following;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people of their new tasks, of late ones and of those that were taken back, and those who lead the project of tasks
 * that nobody can do.
 */
@Component
class TaskNews {

    private final Notifications notifications;
    private final Links links;
    private final Projects projects;
    private final Successors successors;
    private final Directory directory;
    private final WorkingTime time;

    TaskNews(
            Notifications notifications,
            Links links,
            Projects projects,
            Successors successors,
            Directory directory,
            WorkingTime time) {
        this.notifications = notifications;
        this.links = links;
        this.projects = projects;
        this.successors = successors;
        this.directory = directory;
        this.time = time;
    }

    @EventListener
    void announce(TaskOffered task) {
        ProjectId project = task.projectId() == null ? null : ProjectId.of(task.projectId());
        notifications.tell(
                task.people(),
                task.due() == null ? "task.offered.undated" : "task.offered",
                project,
                reader -> arguments(task),
                links.task(task.taskId()),
                task.taskId());
    }

    @EventListener
    void announce(TaskTakenBack task) {
        notifications.tell(
                task.people(),
                "task.takenBack",
                task.projectId() == null ? null : ProjectId.of(task.projectId()),
                Map.of("task", task.name(), "by", directory.person(task.by()).name()));
    }

    @EventListener
    void announce(TaskOrphaned task) {
        if (task.projectId() != null) {
            ProjectView project = projects.get(ProjectId.of(task.projectId()));
            notifications.tell(
                    Stream.of(project.overallLead(), project.coordinator())
                            .map(person -> successors.of(project, person))
                            .toList(),
                    "task.orphaned",
                    project.id(),
                    Map.of(
                            "task",
                            task.name(),
                            "waitsFor",
                            directory.person(task.person()).name()));
        }
    }

    /**
     * Tells somebody that a task, theirs or not, is late, by how much, and what happens next.
     *
     * @param number how often anybody was told of it
     * @param next whom the next reminder tells, and when; empty when this is the last
     */
    void late(OpenTask task, int number, PersonId person, Optional<Following> next) {
        boolean isTheirs = person.equals(task.assignee());
        Instant due = Objects.requireNonNull(task.due());
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("task", task.name());
        arguments.put("due", due);
        arguments.put("days", time.workingDaysBetween(due.atZone(time.zone()).toLocalDate(), time.today()));
        arguments.put("number", number);
        arguments.put("assignee", task.assignee() == null ? "–" : name(task.assignee()));
        next.ifPresent(following -> {
            arguments.put("next", following.at());
            arguments.put("nextTold", name(following.person()));
        });
        notifications.tell(
                List.of(person),
                (isTheirs ? "task.late" : "task.late.other") + (next.isPresent() ? "" : ".last"),
                task.project(),
                reader -> arguments,
                isTheirs ? links.task(task.id()) : links.of(task.project()),
                task.id());
    }

    private String name(PersonId person) {
        return directory.person(person).name();
    }

    private static Map<String, ?> arguments(TaskOffered task) {
        return task.due() == null ? Map.of("task", task.name()) : Map.of("task", task.name(), "due", task.due());
    }
}
