package io.septet.notification;

import io.septet.absence.TaskOrphaned;
import io.septet.calendar.WorkingTime;
import io.septet.desk.TaskOffered;
import io.septet.directory.Directory;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of their new tasks, and those who lead the project of tasks that nobody can do. */
@Component
class TaskNews {

    private final Notifications notifications;
    private final Wording wording;
    private final Links links;
    private final WorkingTime time;
    private final Projects projects;
    private final Successors successors;
    private final Directory directory;

    TaskNews(
            Notifications notifications,
            Wording wording,
            Links links,
            WorkingTime time,
            Projects projects,
            Successors successors,
            Directory directory) {
        this.notifications = notifications;
        this.wording = wording;
        this.links = links;
        this.time = time;
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
                reader -> arguments(task, reader),
                links.task(task.taskId()));
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

    private Map<String, String> arguments(TaskOffered task, Locale reader) {
        return task.due() == null
                ? Map.of("task", task.name())
                : Map.of("task", task.name(), "due", wording.moment(task.due(), time.zone(), reader));
    }
}
