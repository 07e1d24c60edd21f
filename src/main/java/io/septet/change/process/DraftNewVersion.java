package io.septet.change.process;

import io.septet.change.ChangeView;
import io.septet.change.Changes;
import io.septet.change.Consequences;
import io.septet.change.Effects;
import io.septet.change.ForeseeChange;
import io.septet.change.MajorChanges;
import io.septet.change.Redraft;
import io.septet.desk.ForeseenSubmission;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.findings.LongText;
import io.septet.goal.GoalStatement;
import io.septet.goal.KeyResult;
import io.septet.goal.Objective;
import io.septet.goal.OldFigures;
import io.septet.goal.Scope;
import io.septet.plan.Agreement;
import io.septet.plan.PartsEdit;
import io.septet.plan.PlanEdit;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.plan.Revision;
import io.septet.signoff.SignOffs;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The coordinator drafts the version of the plan that a major change needs, or gives the change up (C3). */
@Component
class DraftNewVersion implements ForeseenSubmission<DraftNewVersion.Content, ChangeToDraft, Consequences> {

    private final Changes changes;
    private final MajorChanges majorChanges;
    private final PlanVersions plans;
    private final ChangeSheet sheet;
    private final PlanGrid grid;
    private final OldFigures oldFigures;
    private final ForeseeChange foresight;

    DraftNewVersion(
            Changes changes,
            MajorChanges majorChanges,
            PlanVersions plans,
            ChangeSheet sheet,
            PlanGrid grid,
            OldFigures oldFigures,
            ForeseeChange foresight) {
        this.changes = changes;
        this.majorChanges = majorChanges;
        this.plans = plans;
        this.sheet = sheet;
        this.grid = grid;
        this.oldFigures = oldFigures;
        this.foresight = foresight;
    }

    @Override
    public TaskKey task() {
        return ChangeRequestProcess.DRAFT_NEW_VERSION;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<ChangeToDraft> reference() {
        return ChangeToDraft.class;
    }

    @Override
    public Class<Consequences> consequences() {
        return Consequences.class;
    }

    @Override
    public Consequences foresee(TaskAtHand task, Content content) {
        ChangeView change = changes.get(ChangeRequestProcess.changeOf(task));
        return foresight.of(change.id(), content.redraft(inEffect(change)));
    }

    @Override
    public Sheet<Content, ChangeToDraft> open(TaskAtHand task) {
        ChangeView change = changes.get(ChangeRequestProcess.changeOf(task));
        Optional<PlanVersion> rejected = rejected(task, change);
        Redraft redraft = majorChanges.redraft(
                change.id(), rejected.map(PlanVersion::number).orElse(null));
        return new Sheet<>(
                Content.of(redraft, opened(change, redraft.revision())),
                new ChangeToDraft(
                        sheet.of(change.id()),
                        grid.of(change.project()),
                        rejected.map(PlanVersion::reasons).orElseGet(List::of),
                        change.effects().touchesGoal() || change.effects().touchesScope(),
                        grid.versionsUpTo(change, redraft.basedOn())));
    }

    /** The sections that the form opens with: what the request names, and what a rejected draft had different already. */
    private Sections opened(ChangeView change, Revision drafted) {
        Effects effects = change.effects();
        Revision before = inEffect(change);
        return new Sections(
                effects.touchesGoal()
                        || effects.touchesScope()
                        || !Goal.of(drafted.goal()).equals(Goal.of(before.goal())),
                effects.duties() != null || !drafted.parts().equals(before.parts()),
                !drafted.agreement().equals(before.agreement()));
    }

    private Revision inEffect(ChangeView change) {
        return Revision.of(plans.inEffect(change.project()).orElseThrow().content());
    }

    private record Sections(boolean goal, boolean parts, boolean agreement) {}

    private Optional<PlanVersion> rejected(TaskAtHand task, ChangeView change) {
        return Objects.equals(task.facts().get(SignOffs.PLAN_REJECTED), true)
                ? Optional.of(plans.version(change.project(), Integer.parseInt(task.fact(SignOffs.PLAN_VERSION))))
                : Optional.empty();
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        boolean withdrawn = content.decision() == Content.Decision.WITHDRAW;
        if (withdrawn) {
            changes.withdraw(ChangeRequestProcess.changeOf(task), content.why(), task.doer());
        } else {
            ChangeView change = changes.get(ChangeRequestProcess.changeOf(task));
            Revision before = inEffect(change);
            Redraft redraft = content.redraft(before);
            majorChanges.redraft(change.id(), redraft, task.doer());
            oldFigures.ask(
                    before.goal(), redraft.revision().goal(), content.namingFigures(), content.oldFiguresMeant());
        }
        return Outcome.with(ChangeRequestProcess.CHANGE_WITHDRAWN, withdrawn);
    }

    /**
     * What the coordinator fills in.
     *
     * @param reason why it is given up; asked for only then
     * @param basedOn number of the version whose content the draft takes up
     * @param goalChanges whether the goal is to be what stands in {@code goal}
     * @param partsChange likewise for the parts of the departments
     * @param agreementChanges likewise for communication and decision rules
     * @param oldFiguresMeant whether numbers and days of the goal in effect stand where they do on purpose
     */
    record Content(
            @NotNull(message = "{change.decision.missing}") Decision decision,
            @LongText @Size(max = 2000) @Nullable String reason,
            Integer basedOn,
            boolean goalChanges,
            @Valid Goal goal,
            boolean partsChange,
            @Valid PartsEdit parts,
            boolean agreementChanges,
            @Valid Agreement agreement,
            @NotNull @Size(max = 500) List<PlanEdit.@NotNull @Valid Row> items,
            @Nullable Boolean oldFiguresMeant) {

        /** What becomes of the change. */
        enum Decision {
            SIGN,
            WITHDRAW
        }

        static Content of(Redraft redraft, Sections opened) {
            Revision revision = redraft.revision();
            return new Content(
                    Decision.SIGN,
                    null,
                    redraft.basedOn(),
                    opened.goal(),
                    Goal.of(revision.goal()),
                    opened.parts(),
                    revision.parts(),
                    opened.agreement(),
                    revision.agreement(),
                    revision.items().items(),
                    false);
        }

        /** What the form leaves closed stays as it is in effect. */
        Redraft redraft(Revision known) {
            return new Redraft(
                    basedOn == null ? 0 : basedOn,
                    new Revision(
                            goalChanges && goal != null ? goal.in(known.goal()) : known.goal(),
                            new PlanEdit(items),
                            partsChange && parts != null ? parts : known.parts(),
                            agreementChanges && agreement != null ? agreement : known.agreement()));
        }

        /** What may go on naming a number of the goal that is not in force any more. */
        Map<String, @Nullable String> namingFigures() {
            Map<String, @Nullable String> texts = new LinkedHashMap<>();
            if (goalChanges && goal != null) {
                texts.putAll(OldFigures.of("goal.keyResults", goal.keyResults()));
            }
            for (int i = 0; i < items.size(); i++) {
                PlanEdit.Row row = items.get(i);
                texts.put("items[" + i + "].title", row.title());
                texts.put("items[" + i + "].deliverable", row.deliverable());
                texts.put("items[" + i + "].acceptanceStandard", row.acceptanceStandard());
            }
            return texts;
        }

        @Nullable
        String why() {
            return reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    /** What a change may make different in the goal. The departments of its scope are those that the parts name. */
    record Goal(
            @NotNull @Valid Objective objective,
            @NotNull @Size(max = 100) List<@NotNull @Valid KeyResult> keyResults,
            @NotNull @Valid ScopeText scope) {

        static Goal of(GoalStatement statement) {
            Scope scope = statement.scope();
            return new Goal(
                    statement.objective(), statement.keyResults(), new ScopeText(scope.included(), scope.excluded()));
        }

        /** The statement with these parts. */
        GoalStatement in(GoalStatement known) {
            return new GoalStatement(
                    objective,
                    keyResults,
                    new Scope(
                            scope.included(),
                            scope.excluded(),
                            known.scope().departments(),
                            known.scope().notPartOf()),
                    known.background(),
                    known.links());
        }
    }

    record ScopeText(
            @LongText @Size(max = 4000) String included, @LongText @Size(max = 4000) @Nullable String excluded) {}
}
