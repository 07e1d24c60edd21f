package io.septet.plan.web;

import io.septet.directory.Directory;
import io.septet.plan.Plan;
import io.septet.plan.PlanCharts;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectView;
import io.septet.project.ShownOfProject;
import io.septet.project.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The plan on the page of its project: matrix, communication plan, versions and, until the work is tracked, the schedule. It
 * is the plan in effect; before there is one, the newest version or the draft.
 */
@Component
class PlanOnPage implements ShownOfProject {

    private static final String TEMPLATE = "plan/gist";

    private final PlanVersions plans;
    private final PlanDrafts drafts;
    private final Directory directory;
    private final PlanCharts charts;

    PlanOnPage(PlanVersions plans, PlanDrafts drafts, Directory directory, PlanCharts charts) {
        this.plans = plans;
        this.drafts = drafts;
        this.directory = directory;
        this.charts = charts;
    }

    @Override
    public List<Section> sections(ProjectView project, Locale reader) {
        List<PlanVersion> versions = plans.versions(project.id());
        List<Section> sections = new ArrayList<>();
        shown(project, versions).ifPresent(plan -> {
            if (!plan.items().isEmpty()) {
                sections.add(new Section(Place.RACI, "plan.raci.matrix", TEMPLATE, plan));
            }
            if (project.step().compareTo(Step.TRACKING) < 0) {
                chart(plan, versions, reader).ifPresent(sections::add);
            }
            if (plan.communication() != null) {
                sections.add(new Section(Place.COMMUNICATION, "plan.communication", TEMPLATE, plan));
            }
        });
        if (!versions.isEmpty()) {
            sections.add(new Section(Place.VERSIONS, "plan.versions", TEMPLATE, versions));
        }
        return sections;
    }

    private Optional<Section> chart(Plan plan, List<PlanVersion> versions, Locale reader) {
        return charts.of(plan.items(), PlanVersion.signedFirst(versions), directory.roster(), null, reader)
                .map(chart -> new Section(Place.CHART, "plan.schedule", TEMPLATE, chart));
    }

    private Optional<Plan> shown(ProjectView project, List<PlanVersion> versions) {
        return PlanVersion.shown(versions).map(PlanVersion::content).or(() -> drafts.begun(project.id()));
    }
}
