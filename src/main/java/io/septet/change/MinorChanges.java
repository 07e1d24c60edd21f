package io.septet.change;

import io.septet.calendar.WorkingTime;
import io.septet.change.domain.ChangeRequest;
import io.septet.change.domain.ChangeRequestRepository;
import io.septet.change.domain.ShiftPolicy;
import io.septet.change.domain.SmallStepsPolicy;
import io.septet.directory.Doer;
import io.septet.findings.Refused;
import io.septet.plan.PlanRevisions;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItem;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How minor changes get into the plan, and from there into the work (C2). One change of a project does so at a time. */
@Component
@Transactional
public class MinorChanges {

    private final ChangeRequestRepository changes;
    private final ChangeClassifier classifier;
    private final Projects projects;
    private final PlanVersions plans;
    private final PlanRevisions revisions;
    private final WorkInHand work;
    private final SmallStepsPolicy steps;

    MinorChanges(
            ChangeRequestRepository changes,
            ChangeClassifier classifier,
            Projects projects,
            PlanVersions plans,
            PlanRevisions revisions,
            WorkInHand work,
            WorkingTime time) {
        this.changes = changes;
        this.classifier = classifier;
        this.projects = projects;
        this.plans = plans;
        this.revisions = revisions;
        this.work = work;
        this.steps = new SmallStepsPolicy(new ShiftPolicy(time::isWorkingDay));
    }

    /**
     * Makes a minor change: the plan gets a version that nobody has to sign, and the work follows it.
     *
     * @param remark what those concerned should know
     * @param doer who decides for the department that answers for the item
     * @throws Refused when the item is finished or gone, nothing is different, the plan is no longer in order, or the
     *     item moves further than a minor change may
     */
    public void adjust(ChangeId id, Adjustment adjustment, @Nullable String remark, Doer doer) {
        ChangeRequest change = changes.get(id);
        ProjectId project = change.view().project();
        projects.lock(project);
        PlanVersion before = plans.inEffect(project).orElseThrow();
        WorkItem item = before.content()
                .item(change.view().item())
                .filter(known -> !work.finished(project).contains(known.key()))
                .orElseThrow(() -> Refused.because("change.adjust.finished"));
        if (adjustment.equals(Adjustment.of(item))) {
            throw Refused.because("change.adjust.nothing");
        }
        WorkItem adjusted = adjustment.applyTo(item);
        PlanVersion next = revisions.adjust(project, adjusted, doer);
        refuseBeyondMinor(change.view(), adjusted);
        work.follow(project, plans.difference(before.content(), next.content()));
        change.startFrom(before.number());
        change.decideBy(doer, remark);
        change.bringIn(next.number(), List.of(item.key()));
    }

    private void refuseBeyondMinor(ChangeView change, WorkItem adjusted) {
        SmallStepsPolicy.Distance moved = steps.fromSigned(plans.versions(change.project()), adjusted);
        if (classifier.classOf(change.effects().shifting(moved.days())) == ChangeClass.MAJOR) {
            throw Refused.at("end", "change.adjust.tooFar", moved.days(), moved.version());
        }
    }
}
