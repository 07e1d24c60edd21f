package io.septet.meeting;

import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.tracking.TrackedProjects;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the series of projects whose plan took effect before there were any. */
@Component
@Transactional
public class BeginSeries {

    private final TrackedProjects tracked;
    private final PlanVersions plans;
    private final SeriesOnRecord record;
    private final SeriesFollowPlans followers;

    BeginSeries(TrackedProjects tracked, PlanVersions plans, SeriesOnRecord record, SeriesFollowPlans followers) {
        this.tracked = tracked;
        this.plans = plans;
        this.record = record;
        this.followers = followers;
    }

    /** Looks at all tracked projects together, and begins what is missing. */
    public void ofTrackedProjects() {
        Set<ProjectId> without = new HashSet<>(tracked.all());
        without.removeAll(record.projects());
        without.forEach(this::begin);
    }

    private void begin(ProjectId project) {
        PlanVersion plan = plans.inEffect(project).orElse(null);
        if (plan != null) {
            followers.tookEffect(project, plan);
        }
    }
}
