package io.septet.plan;

import static io.septet.findings.Blank.orBlank;

import io.septet.directory.Directory;
import io.septet.directory.Doer;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.goal.GoalStatement;
import io.septet.goal.Goals;
import io.septet.plan.domain.DraftContent;
import io.septet.plan.domain.PlanDraft;
import io.septet.plan.domain.PlanDraftRepository;
import io.septet.plan.domain.SchedulePolicy;
import io.septet.platform.CanonicalJson;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What changes make of the plan in effect: the draft of a version to be signed, or at once the next version (C2, C3). */
@Component
@Transactional
public class PlanRevisions {

    private final PlanDrafts drafts;
    private final PlanDraftRepository contents;
    private final PlanVersions versions;
    private final PlanChecks checks;
    private final Projects projects;
    private final Goals goals;
    private final Directory directory;

    PlanRevisions(
            PlanDrafts drafts,
            PlanDraftRepository contents,
            PlanVersions versions,
            PlanChecks checks,
            Projects projects,
            Goals goals,
            Directory directory) {
        this.drafts = drafts;
        this.contents = contents;
        this.versions = versions;
        this.checks = checks;
        this.projects = projects;
        this.goals = goals;
        this.directory = directory;
    }

    /**
     * The draft is this from now on, for a change that has to be signed (C3). It may bring departments in or leave some
     * out; the scope of the goal follows them.
     *
     * @throws Refused naming everything that is not in order, what is about the goal below {@code goal}, about the
     *     departments below {@code parts}, and about communication and rules below {@code agreement}; or while a version
     *     lies before its signers
     */
    public void redraft(ProjectId project, Revision revision) {
        ProjectView view = projects.lock(project);
        refuseWhileSigning(project);
        drafts.revert(project);
        PlanDraft draft = contents.findById(project.value()).orElseThrow();
        Reading read = read(view, revision, draft.content());
        new Findings().addAll(read.findings()).refuseIfAny();
        DraftContent content = draft.content()
                .withItems(read.items())
                .withGoal(read.sameGoal() ? null : read.goal())
                .withParticipations(read.sameParts() ? null : read.parts().participations());
        draft.become(read.sameAgreement() ? content : content.with(revision.agreement()));
    }

    /**
     * What the plan would be by this revision. Items that would start too early are no reason to refuse: something has to
     * give way. Nothing is written.
     *
     * @throws Refused as {@link #redraft} for all else
     */
    @Transactional(readOnly = true)
    public Plan foreseen(ProjectId project, Revision revision) {
        refuseWhileSigning(project);
        ProjectView view = projects.get(project);
        DraftContent content = contents.findById(project.value()).orElseThrow().content();
        Reading read = read(view, revision, content);
        new Findings()
                .addAll(read.findings().stream()
                        .filter(finding -> !finding.code().equals(SchedulePolicy.TOO_EARLY))
                        .toList())
                .refuseIfAny();
        Plan before = inEffect(project);
        DraftContent agreed = read.sameAgreement()
                ? content.with(before.communication(), before.rules())
                : content.with(revision.agreement());
        return new Plan(
                read.goal(),
                read.sameParts() ? view.participations() : read.parts().participations(),
                read.items(),
                orBlank(agreed.communication()),
                orBlank(agreed.rules()));
    }

    /** A revision as it is understood, and what is not in order with it. */
    private record Reading(
            List<WorkItem> items,
            PartsEdit parts,
            boolean sameParts,
            GoalStatement goal,
            boolean sameGoal,
            boolean sameAgreement,
            List<Finding> findings) {}

    private Reading read(ProjectView project, Revision revision, DraftContent draft) {
        Plan before = inEffect(project.id());
        List<WorkItem> items = draft.read(revision.items());
        PartsEdit parts = revision.parts().inOrderOf(before.departments());
        boolean sameParts = isWrittenAlike(parts, PartsEdit.of(before.participations()));
        GoalStatement goal = sameParts ? revision.goal() : revision.goal().among(parts.takingPart());
        GoalStatement agreed = goals.statement(project.id());
        boolean sameGoal = isWrittenAlike(goal, agreed);
        boolean sameAgreement =
                isWrittenAlike(revision.agreement(), Agreement.of(before.communication(), before.rules()));
        Findings findings = new Findings();
        findings.addAll(sameGoal ? List.of() : within("goal", checks.check(goal, agreed)));
        findings.addAll(sameParts ? List.of() : within("parts", checks.check(revision.parts())));
        findings.addAll(sameAgreement ? List.of() : within("agreement", checks.check(revision.agreement())));
        findings.addAll(checks.check(project, goal, items, parts.named()));
        return new Reading(items, parts, sameParts, sameGoal ? agreed : goal, sameGoal, sameAgreement, findings.all());
    }

    private static boolean isWrittenAlike(Object one, Object other) {
        return CanonicalJson.write(one).equals(CanonicalJson.write(other));
    }

    private static List<Finding> within(String path, List<Finding> findings) {
        return findings.stream().map(finding -> finding.within(path)).toList();
    }

    /**
     * Makes a version of the one in effect in which this work item is different, and lets it take effect unsigned: a
     * minor change (C2). What was not in order before does not count against it.
     *
     * @throws Refused when the plan is no longer in order, naming components of the item such as {@code end}, or while
     *     a version lies before its signers
     */
    public PlanVersion adjust(ProjectId project, WorkItem item, Doer author) {
        projects.lock(project);
        refuseWhileSigning(project);
        Plan before = inEffect(project);
        Plan plan = before.with(item);
        List<Finding> known = checks.check(project, before);
        String cell = "items[" + plan.items().indexOf(item) + "].";
        new Findings()
                .addAll(checks.check(project, plan).stream()
                        .filter(finding -> !known.contains(finding))
                        .map(finding -> about(cell, finding))
                        .toList())
                .refuseIfAny();
        int number = versions.adjust(project, plan, author).number();
        versions.takeEffect(project, number);
        drafts.revert(project);
        return versions.version(project, number);
    }

    /** A finding about the item names the component only; one about another item is about the whole. */
    private static Finding about(String cell, Finding finding) {
        String path = finding.path().startsWith(cell) ? finding.path().substring(cell.length()) : "";
        return new Finding(path, finding.code(), finding.arguments());
    }

    private void refuseWhileSigning(ProjectId project) {
        versions.beingSigned(project).ifPresent(number -> {
            throw Refused.because("plan.revision.beingSigned", number);
        });
    }

    private Plan inEffect(ProjectId project) {
        return versions.inEffect(project)
                .orElseThrow(() -> new NoSuchElementException("No plan of " + project + " is in effect"))
                .content();
    }
}
