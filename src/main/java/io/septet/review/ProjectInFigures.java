package io.septet.review;

import io.septet.notification.Notifications;
import io.septet.plan.PlanVersion;
import io.septet.plan.Plans;
import io.septet.project.ProjectId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts a project from what its steps keep. */
@Component
class ProjectInFigures {

    private final Plans plans;
    private final Notifications notifications;

    ProjectInFigures(Plans plans, Notifications notifications) {
        this.plans = plans;
        this.notifications = notifications;
    }

    Figures of(ProjectId project) {
        List<PlanVersion> versions = plans.versions(project);
        long rejected = versions.stream()
                .filter(version -> version.state() == PlanVersion.State.REJECTED)
                .count();
        return new Figures(
                0,
                0,
                0,
                0,
                0,
                versions.size(),
                (int) rejected,
                0,
                0,
                notifications.reminders(project).size());
    }

    List<LateItem> lateItems(ProjectId project) {
        return List.of();
    }
}
