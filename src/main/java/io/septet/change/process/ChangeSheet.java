package io.septet.change.process;

import io.septet.change.ChangeId;
import io.septet.change.ChangeView;
import io.septet.change.Changes;
import io.septet.change.process.RequestedChange.Step;
import io.septet.plan.DifferenceWording;
import io.septet.plan.PlanChecks;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What lies before those who bring a change into the plan: the request, and what has become of the plan since. */
@Component
class ChangeSheet {

    private final Changes changes;
    private final Projects projects;
    private final PlanVersions plans;
    private final PlanChecks checks;
    private final DifferenceWording wording;

    ChangeSheet(Changes changes, Projects projects, PlanVersions plans, PlanChecks checks, DifferenceWording wording) {
        this.changes = changes;
        this.projects = projects;
        this.plans = plans;
        this.checks = checks;
        this.wording = wording;
    }

    RequestedChange of(ChangeId id) {
        ChangeView change = changes.get(id);
        Optional<PlanVersion> inEffect = plans.inEffect(change.project());
        return new RequestedChange(
                projects.get(change.project()),
                change,
                inEffect.map(PlanVersion::number).orElse(null),
                inEffect.map(version -> checks.unknownYears(version.content())).orElse(null),
                since(change));
    }

    private List<Step> since(ChangeView change) {
        List<Step> steps = new ArrayList<>();
        PlanVersion before = plans.version(change.project(), change.versionBefore());
        for (PlanVersion version : inEffectSince(change.project(), before)) {
            wording.rows(before.content(), version.content(), LocaleContextHolder.getLocale())
                    .forEach(row -> steps.add(
                            new Step(version.number(), row.subject(), row.field(), row.before(), row.after())));
            before = version;
        }
        return steps;
    }

    private List<PlanVersion> inEffectSince(ProjectId project, PlanVersion start) {
        return plans.versions(project).stream()
                .filter(version -> version.number() > start.number())
                .filter(version -> version.state() == PlanVersion.State.IN_EFFECT
                        || version.state() == PlanVersion.State.SUPERSEDED)
                .toList();
    }
}
