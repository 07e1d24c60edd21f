package io.septet.notification;

import io.septet.calendar.WorkingTime;
import io.septet.desk.TaskOffered;
import io.septet.project.ProjectId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of their new tasks. */
@Component
class TaskNews {

    private final Notifications notifications;
    private final Wording wording;
    private final Links links;
    private final WorkingTime time;

    TaskNews(Notifications notifications, Wording wording, Links links, WorkingTime time) {
        this.notifications = notifications;
        this.wording = wording;
        this.links = links;
        this.time = time;
    }

    @EventListener
    void announce(TaskOffered task) {
        ProjectId project = task.projectId() == null ? null : ProjectId.of(task.projectId());
        Map<String, String> arguments = new HashMap<>(Map.of("task", task.name()));
        if (task.due() != null) {
            arguments.put("due", wording.moment(task.due(), time.zone()));
        }
        notifications.tell(
                task.people(),
                task.due() == null ? "task.offered.undated" : "task.offered",
                project,
                arguments,
                links.task(task.taskId()));
    }
}
