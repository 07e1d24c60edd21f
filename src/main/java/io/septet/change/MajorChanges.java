package io.septet.change;

import io.septet.change.domain.ChangeRequest;
import io.septet.change.domain.ChangeRequestRepository;
import io.septet.change.domain.LeavingPolicy;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Doer;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How major changes get into the plan, and from there into the work (C3). One change of a project does so at a time. */
@Component
@Transactional
public class MajorChanges {

    private final ChangeRequestRepository changes;
    private final Projects projects;
    private final PlanVersions plans;
    private final PlanDrafts drafts;
    private final PlanRevisions revisions;
    private final WorkInHand work;
    private final Directory directory;

    MajorChanges(
            ChangeRequestRepository changes,
            Projects projects,
            PlanVersions plans,
            PlanDrafts drafts,
            PlanRevisions revisions,
            WorkInHand work,
            Directory directory) {
        this.changes = changes;
        this.projects = projects;
        this.plans = plans;
        this.drafts = drafts;
        this.revisions = revisions;
        this.work = work;
        this.directory = directory;
    }

    /** What the coordinator finds when drafting: the version in effect, or the one of this change that was not signed. */
    @Transactional(readOnly = true)
    public Redraft redraft(ChangeId id, @Nullable Integer rejected) {
        ProjectId project = changes.get(id).view().project();
        PlanVersion base = inEffect(project);
        Plan content = Optional.ofNullable(rejected)
                .map(number -> plans.version(project, number))
                .filter(version -> changes.get(id).view().versionBefore() == base.number())
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
    public void redraft(ChangeId id, Redraft redraft, Doer author) {
        ChangeRequest change = changes.get(id);
        ProjectId project = change.view().project();
        projects.lock(project);
        PlanVersion base = inEffect(project);
        refuseUnfit(project, base, redraft);
        revisions.redraft(project, redraft.revision());
        refuseFutile(project, base, drafts.draft(project), redraft);
        drafts.handIn(project, author);
        change.startFrom(base.number());
        change.draft(plans.next(project));
    }

    /**
     * What the plan would be by this draft, whether or not items would have to give way; nothing is written.
     *
     * @throws Refused as {@link #redraft(ChangeId, Redraft)} for all else
     */
    @Transactional(readOnly = true)
    public Plan foreseen(ChangeId id, Redraft redraft) {
        ProjectId project = changes.get(id).view().project();
        PlanVersion base = inEffect(project);
        refuseUnfit(project, base, redraft);
        Plan plan = revisions.foreseen(project, redraft.revision());
        refuseFutile(project, base, plan, redraft);
        return plan;
    }

    private void refuseUnfit(ProjectId project, PlanVersion base, Redraft redraft) {
        if (redraft.basedOn() != base.number()) {
            throw Refused.at("basedOn", "change.redraft.outdated", base.number());
        }
        refuseLeaving(project, base.content(), redraft.revision().parts().named());
    }

    private void refuseFutile(ProjectId project, PlanVersion base, Plan next, Redraft redraft) {
        PlanDifference difference = plans.difference(base.content(), next);
        if (difference.nothing()) {
            throw Refused.because("change.redraft.nothing");
        }
        refuseFinished(project, difference, redraft.revision().items());
    }

    private void refuseLeaving(ProjectId project, Plan before, List<DepartmentId> taking) {
        List<DepartmentId> leaving = PlanDifference.leftOut(before.departments(), taking);
        if (leaving.isEmpty()) {
            return;
        }
        Set<WorkItemKey> keys = work.finished(project);
        List<WorkItem> finished = before.items().stream()
                .filter(item -> keys.contains(item.key()))
                .toList();
        new Findings()
                .addAll(new LeavingPolicy(directory.roster()::department)
                        .findings(leaving, finished, work.awaited(project)))
                .refuseIfAny();
    }

    private void refuseFinished(ProjectId project, PlanDifference difference, PlanEdit edit) {
        Set<WorkItemKey> finished = work.finished(project);
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
        ChangeRequest change = changes.get(id);
        ProjectId project = change.view().project();
        Optional<PlanVersion> drafted =
                version == null ? Optional.empty() : Optional.of(plans.version(project, version));
        PlanVersion signed = drafted.filter(one -> one.state() == PlanVersion.State.IN_EFFECT)
                .filter(one -> one.number() > change.view().versionBefore())
                .orElseThrow(
                        () -> Refused.because("change.undecided", change.view().number()));
        PlanDifference difference = plans.difference(
                plans.version(project, change.view().versionBefore()).content(), signed.content());
        work.follow(project, difference);
        signed.author().ifPresent(author -> change.decideBy(author, null));
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

    private PlanVersion inEffect(ProjectId project) {
        return plans.inEffect(project).orElseThrow();
    }
}
