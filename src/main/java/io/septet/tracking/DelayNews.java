package io.septet.tracking;

import io.septet.directory.Directory;
import io.septet.notification.Notifications;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the overall lead is told about milestones that were finished late (R6). */
@Component
class DelayNews {

    private final Notifications notifications;
    private final Projects projects;
    private final Successors successors;
    private final Directory directory;

    DelayNews(Notifications notifications, Projects projects, Successors successors, Directory directory) {
        this.notifications = notifications;
        this.projects = projects;
        this.successors = successors;
        this.directory = directory;
    }

    void tellOfExplanation(LateMilestone late) {
        ProjectView project = projects.get(late.item().project());
        notifications.tell(
                List.of(successors.of(project, project.overallLead())),
                "tracking.delayExplained",
                project.id(),
                Map.of(
                        "item", late.title(),
                        "days", Long.toString(late.daysLate()),
                        "by",
                                directory
                                        .person(Objects.requireNonNull(late.explainedBy()))
                                        .name(),
                        "explanation", Objects.requireNonNull(late.explanation())));
    }
}
