package io.septet.meeting;

import io.septet.plan.CommunicationPlan;
import io.septet.plan.FollowsPlan;
import io.septet.plan.PlanVersion;
import io.septet.project.ProjectId;
import io.septet.project.WithdrawnWithProject;
import io.septet.tracking.EndsWithTracking;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins series when a plan takes effect, where the company wants that, and ends them with tracking. */
@Component
@Transactional
class SeriesFollowPlans implements FollowsPlan, EndsWithTracking, WithdrawnWithProject {

    private final SeriesByPlan series;
    private final SeriesSettings settings;

    SeriesFollowPlans(SeriesByPlan series, SeriesSettings settings) {
        this.series = series;
        this.settings = settings;
    }

    @Override
    public void tookEffect(ProjectId project, PlanVersion version) {
        CommunicationPlan plan = version.content().communication();
        if (settings.byPlan() && plan != null) {
            series.follow(project, plan, version.number());
        }
    }

    @Override
    public void end(ProjectId project) {
        series.end(project);
    }

    @Override
    public void withdraw(ProjectId project) {
        series.abandon(project);
    }
}
