package io.septet.tracking.web;

import io.septet.calendar.Chart;
import io.septet.calendar.Chart.Scale;
import io.septet.directory.Roster;
import io.septet.plan.PlanCharts;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.plan.TypedItem;
import io.septet.project.ProjectId;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.TrackingCharts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The chart of a project, whatever step it is in: its work as it goes or, before there is any, its plan. */
@Component
class ProjectCharts {

    private final Deliveries deliveries;
    private final TrackingCharts tracked;
    private final PlanCharts planned;
    private final PlanVersions plans;
    private final PlanDrafts drafts;
    private final MessageSource texts;

    ProjectCharts(
            Deliveries deliveries,
            TrackingCharts tracked,
            PlanCharts planned,
            PlanVersions plans,
            PlanDrafts drafts,
            MessageSource texts) {
        this.deliveries = deliveries;
        this.tracked = tracked;
        this.planned = planned;
        this.plans = plans;
        this.drafts = drafts;
        this.texts = texts;
    }

    /** Empty before anything has dates. */
    Optional<Chart> of(ProjectId project, Roster names, @Nullable Scale scale, Locale reader) {
        List<DeliveryView> work = deliveries.of(project);
        if (!work.isEmpty()) {
            return tracked.of(work, names, scale, reader);
        }
        List<PlanVersion> versions = plans.versions(project);
        return PlanVersion.shown(versions)
                .map(PlanVersion::content)
                .or(() -> drafts.begun(project))
                .flatMap(plan -> planned.of(plan.items(), PlanVersion.signedFirst(versions), names, scale, reader));
    }

    /** What is typed, beside what was signed first. */
    Optional<Chart> ofTyped(ProjectId project, List<TypedItem> typed, Roster names, Locale reader) {
        return planned.ofTyped(typed, PlanVersion.signedFirst(plans.versions(project)), names, reader);
    }

    String label(Locale reader) {
        return Objects.requireNonNull(texts.getMessage("plan.schedule.hint", null, reader));
    }
}
