package io.septet.change;

import io.septet.calendar.WorkingTime;
import io.septet.change.domain.ChangeRequest;
import io.septet.change.domain.ChangeRequestRepository;
import io.septet.change.domain.LeavingPolicy;
import io.septet.change.domain.ShiftPolicy;
import io.septet.change.domain.SmallStepsPolicy;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.plan.Plan;
import io.septet.plan.PlanDifference;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanEdit;
import io.septet.plan.PlanRevisions;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.plan.Revision;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.tracking.Acceptors;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How changes get into the plan, and from there into the work (C2, C3). One change of a project does so at a time. */
@Component
@Transactional
public class ChangesToPlan {

    private final ChangeRequestRepository changes;
    private final ChangeClassifier classifier;
    private final Projects projects;
    private final PlanVersions plans;
    private final PlanDrafts drafts;
    private final PlanRevisions revisions;
    private final Deliveries deliveries;
    private final Acceptors acceptors;
    private final Directory directory;
    private final SmallStepsPolicy steps;

    ChangesToPlan(
            ChangeRequestRepository changes,
            ChangeClassifier classifier,
            Projects projects,
            PlanVersions plans,
            PlanDrafts drafts,
            PlanRevisions revisions,
            Deliveries deliveries,
            Acceptors acceptors,
            Directory directory,
            WorkingTime time) {
        this.changes = changes;
        this.classifier = classifier;
        this.projects = projects;
        this.plans = plans;
        this.drafts = drafts;
        this.revisions = revisions;
        this.deliveries = deliveries;
        this.acceptors = acceptors;
        this.directory = directory;
        this.steps = new SmallStepsPolicy(new ShiftPolicy(time::isWorkingDay));
    }

    /**
     * Makes a minor change: the plan gets a version that nobody has to sign, and the work follows it.
     *
     * @param remark what those concerned should know
     * @param person id of the person who decides for the department that answers for the item
     * @throws Refused when the item is finished or gone, nothing is different, the plan is no longer in order, or the
     *     item moves further than a minor change may
     */
    public void adjust(ChangeId id, Adjustment adjustment, @Nullable String remark, PersonId person) {
        ChangeRequest change = find(id);
        ProjectId project = change.view().project();
        projects.lock(project);
        PlanVersion before = inEffect(project);
        WorkItem item = before.content()
                .item(change.view().item())
                .filter(known -> !finished(project).contains(known.key()))
                .orElseThrow(() -> Refused.because("change.adjust.finished"));
        if (adjustment.equals(Adjustment.of(item))) {
            throw Refused.because("change.adjust.nothing");
        }
        WorkItem adjusted = adjustment.applyTo(item);
        PlanVersion next = revisions.adjust(project, adjusted);
        refuseBeyondMinor(change.view(), adjusted);
        deliveries.apply(project, plans.difference(before.content(), next.content()));
        change.startFrom(before.number());
        change.decideBy(person, remark);
        change.bringIn(next.number(), List.of(item.key()));
    }

    private void refuseBeyondMinor(ChangeView change, WorkItem adjusted) {
        SmallStepsPolicy.Distance moved = steps.fromSigned(plans.versions(change.project()), adjusted);
        if (classifier.classOf(change.effects().shifting(moved.days())) == ChangeClass.MAJOR) {
            throw Refused.at("end", "change.adjust.tooFar", moved.days(), moved.version());
        }
    }

    /** What the coordinator finds when drafting: the version in effect, or the one of this change that was not signed. */
    @Transactional(readOnly = true)
    public Redraft redraft(ChangeId id, @Nullable Integer rejected) {
        ProjectId project = find(id).view().project();
        PlanVersion base = inEffect(project);
        Plan content = Optional.ofNullable(rejected)
                .map(number -> plans.version(project, number))
                .filter(version -> find(id).view().versionBefore() == base.number())
                .orElse(base)
                .content();
        return new Redraft(base.number(), Revision.of(content));
    }

    /**
     * Drafts the next version for a major change, ready to be signed.
     *
     * @throws Refused when another version took effect meanwhile or lies before its signers, a department is left out
     *     that cannot be, finished work is touched, nothing is different, or the plan is not in order
     */
    public void redraft(ChangeId id, Redraft redraft) {
        ChangeRequest change = find(id);
        ProjectId project = change.view().project();
        projects.lock(project);
        PlanVersion base = inEffect(project);
        if (redraft.basedOn() != base.number()) {
            throw Refused.at("basedOn", "change.redraft.outdated", base.number());
        }
        refuseLeaving(project, base.content(), redraft.revision().parts().named());
        revisions.redraft(project, redraft.revision());
        PlanDifference difference = plans.difference(base.content(), drafts.draft(project));
        if (difference.nothing()) {
            throw Refused.because("change.redraft.nothing");
        }
        refuseFinished(project, difference, redraft.revision().items());
        change.startFrom(base.number());
    }

    private void refuseLeaving(ProjectId project, Plan before, List<DepartmentId> taking) {
        List<DepartmentId> leaving = PlanDifference.leftOut(before.departments(), taking);
        if (leaving.isEmpty()) {
            return;
        }
        Set<WorkItemKey> keys = finished(project);
        List<WorkItem> finished = before.items().stream()
                .filter(item -> keys.contains(item.key()))
                .toList();
        new Findings()
                .addAll(new LeavingPolicy(directory.roster()::department)
                        .findings(leaving, finished, acceptors.awaited(project)))
                .refuseIfAny();
    }

    private void refuseFinished(ProjectId project, PlanDifference difference, PlanEdit edit) {
        Set<WorkItemKey> finished = finished(project);
        List<String> rows = edit.items().stream().map(PlanEdit.Row::key).toList();
        Findings findings = new Findings();
        Stream.concat(
                        difference.removed().stream(),
                        difference.changed().stream().map(PlanDifference.ChangedItem::before))
                .filter(item -> finished.contains(item.key()))
                .forEach(item -> findings.add(
                        rows.contains(item.key().value())
                                ? "items[" + rows.indexOf(item.key().value()) + "].title"
                                : "items",
                        "change.redraft.finished",
                        item.key(),
                        item.title()));
        findings.refuseIfAny();
    }

    /**
     * Lets the work follow a version that was signed: deliveries of other items stay as they are.
     *
     * @param version number; null when none was drafted
     * @throws Refused when that version is not in effect
     */
    public void apply(ChangeId id, @Nullable Integer version) {
        ChangeRequest change = find(id);
        ProjectId project = change.view().project();
        Optional<PlanVersion> drafted =
                version == null ? Optional.empty() : Optional.of(plans.version(project, version));
        PlanVersion signed = drafted.filter(one -> one.state() == PlanVersion.State.IN_EFFECT)
                .filter(one -> one.number() > change.view().versionBefore())
                .orElseThrow(
                        () -> Refused.because("change.undecided", change.view().number()));
        PlanDifference difference = plans.difference(
                plans.version(project, change.view().versionBefore()).content(), signed.content());
        deliveries.apply(project, difference);
        change.bringIn(signed.number(), touched(difference));
    }

    private static List<WorkItemKey> touched(PlanDifference difference) {
        return Stream.of(
                        difference.changed().stream().map(PlanDifference.ChangedItem::after),
                        difference.added().stream(),
                        difference.removed().stream())
                .flatMap(items -> items)
                .map(WorkItem::key)
                .toList();
    }

    private Set<WorkItemKey> finished(ProjectId project) {
        return deliveries.of(project).stream()
                .filter(delivery -> delivery.status() == DeliveryStatus.ACCEPTED)
                .map(delivery -> delivery.workItemKey())
                .collect(Collectors.toSet());
    }

    private PlanVersion inEffect(ProjectId project) {
        return plans.inEffect(project).orElseThrow();
    }

    private ChangeRequest find(ChangeId id) {
        return changes.findById(id.value()).orElseThrow();
    }
}
