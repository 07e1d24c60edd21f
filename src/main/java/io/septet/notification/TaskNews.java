package io.septet.notification;

import io.septet.absence.TaskOrphaned;
import io.septet.desk.TaskOffered;
import io.septet.desk.TaskTakenBack;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    TaskNews(Notifications notifications, Links links, Projects projects, Successors successors, Directory directory) {
        this.notifications = notifications;
        this.links = links;
        this.projects = projects;
        this.successors = successors;
        this.directory = directory;
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

    /** Tells somebody that a task, theirs or not, is late; {@code number} says how often anybody was told of it. */
    void late(OpenTask task, int number, PersonId person) {
        notifications.tell(
                List.of(person),
                person.equals(task.assignee()) ? "task.late" : "task.late.other",
                task.project(),
                reader -> Map.of(
                        "task", task.name(),
                        "due", Objects.requireNonNull(task.due()),
                        "assignee",
                                task.assignee() == null
                                        ? "–"
                                        : directory.person(task.assignee()).name(),
                        "number", String.valueOf(number)),
                person.equals(task.assignee()) ? links.task(task.id()) : links.of(task.project()),
                task.id());
    }

    private static Map<String, ?> arguments(TaskOffered task) {
        return task.due() == null ? Map.of("task", task.name()) : Map.of("task", task.name(), "due", task.due());
    }
}
