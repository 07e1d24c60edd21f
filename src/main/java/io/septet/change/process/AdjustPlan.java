package io.septet.change.process;

import io.septet.change.Adjustment;
import io.septet.change.ChangeView;
import io.septet.change.Changes;
import io.septet.change.MinorChanges;
import io.septet.desk.Choice;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.LongText;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The department that answers for the item makes a minor change, or gives it up (C2). */
@Component
class AdjustPlan implements Submission<AdjustPlan.Content, ChangeToAdjust> {

    private final Changes changes;
    private final MinorChanges minorChanges;
    private final PlanVersions plans;
    private final Directory directory;
    private final ChangeSheet sheet;

    AdjustPlan(Changes changes, MinorChanges minorChanges, PlanVersions plans, Directory directory, ChangeSheet sheet) {
        this.changes = changes;
        this.minorChanges = minorChanges;
        this.plans = plans;
        this.directory = directory;
        this.sheet = sheet;
    }

    @Override
    public TaskKey task() {
        return ChangeRequestProcess.ADJUST_PLAN;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<ChangeToAdjust> reference() {
        return ChangeToAdjust.class;
    }

    @Override
    public Sheet<Content, ChangeToAdjust> open(TaskAtHand task) {
        ChangeView change = changes.get(ChangeRequestProcess.changeOf(task));
        Optional<PlanVersion> inEffect = plans.inEffect(change.project());
        Optional<WorkItem> item = inEffect.flatMap(version -> version.content().item(change.item()));
        List<Choice> people = item.map(this::eligible).orElseGet(List::of);
        return new Sheet<>(
                item.map(Content::of).orElse(null),
                new ChangeToAdjust(sheet.of(change.id()), item.orElse(null), people));
    }

    /** Those who may be responsible: members of the departments that do the work or answer for it. */
    private List<Choice> eligible(WorkItem item) {
        Roster roster = directory.roster();
        return item.departments(part -> part.works() || part.answers()).stream()
                .flatMap(department -> roster.members(department).stream())
                .distinct()
                .map(person -> new Choice(person.id().value(), person.name()))
                .toList();
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        boolean withdrawn = content.decision() == Content.Decision.WITHDRAW;
        if (withdrawn) {
            changes.withdraw(ChangeRequestProcess.changeOf(task), text(content.reason()), task.doer());
        } else {
            minorChanges.adjust(
                    ChangeRequestProcess.changeOf(task), content.adjustment(), text(content.remark()), task.doer());
        }
        return Outcome.with(ChangeRequestProcess.CHANGE_WITHDRAWN, withdrawn);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /**
     * What the contact fills in.
     *
     * @param reason why it is given up; asked for only then
     * @param remark what those concerned should know
     */
    record Content(
            @NotNull(message = "{change.decision.missing}") Decision decision,
            @LongText @Size(max = 2000) @Nullable String reason,
            LocalDate start,
            LocalDate end,
            @Size(max = 64) PersonId responsible,
            @LongText @Size(max = 1000) @Nullable String deliverable,
            @LongText @Size(max = 2000) @Nullable String remark) {

        /** What becomes of the change. */
        enum Decision {
            ADJUST,
            WITHDRAW
        }

        static Content of(WorkItem item) {
            return new Content(
                    Decision.ADJUST, null, item.start(), item.end(), item.responsible(), item.deliverable(), null);
        }

        Adjustment adjustment() {
            return new Adjustment(start, end, responsible, text(deliverable));
        }
    }
}
