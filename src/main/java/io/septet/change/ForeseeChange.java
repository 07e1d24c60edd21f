package io.septet.change;

import io.septet.calendar.WorkingTime;
import io.septet.change.Consequences.Due;
import io.septet.change.Consequences.Moved;
import io.septet.change.Consequences.SignatureNeeded;
import io.septet.change.domain.AffectedPolicy;
import io.septet.change.domain.SlipPolicy;
import io.septet.plan.Plan;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItem;
import io.septet.project.ProjectId;
import io.septet.signoff.KickOffs;
import io.septet.signoff.Signers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a new version of the plan would do, before the coordinator hands it in (X2). Nothing is written. */
@Component
@Transactional(readOnly = true)
public class ForeseeChange {

    private final Changes changes;
    private final MajorChanges majorChanges;
    private final PlanVersions plans;
    private final WorkInHand work;
    private final Signers signers;
    private final KickOffs kickOffs;
    private final SlipPolicy slips;

    ForeseeChange(
            Changes changes,
            MajorChanges majorChanges,
            PlanVersions plans,
            WorkInHand work,
            Signers signers,
            KickOffs kickOffs,
            WorkingTime time) {
        this.changes = changes;
        this.majorChanges = majorChanges;
        this.plans = plans;
        this.work = work;
        this.signers = signers;
        this.kickOffs = kickOffs;
        this.slips = new SlipPolicy(time::isWorkingDay);
    }

    /** @throws io.septet.findings.Refused when it could not be handed in whatever gave way */
    public Consequences of(ChangeId id, Redraft redraft) {
        ChangeView change = changes.get(id);
        ProjectId project = change.project();
        Plan before = plans.inEffect(project).orElseThrow().content();
        Plan drafted = majorChanges.foreseen(id, redraft);
        List<WorkItem> items = slips.givingWay(drafted.items(), work.finished(project));
        Plan after = drafted.with(items).dueOn(due(drafted, items));
        return new Consequences(
                before.items().stream()
                        .flatMap(item -> moved(item, drafted, after).stream())
                        .toList(),
                due(before, after),
                AffectedPolicy.departments(before, after, plans.difference(before, after)),
                signers.needed(project, after).stream()
                        .map(party -> new SignatureNeeded(party.role(), party.department(), party.person()))
                        .toList(),
                kickOffs.wouldBeHeld(project, after, change.effects().extraCost()));
    }

    /** The goal cannot be reached before the last item is done. */
    private static LocalDate due(Plan drafted, List<WorkItem> items) {
        return Stream.concat(
                        Stream.of(drafted.goal().objective().dueOn()),
                        items.stream().map(WorkItem::end))
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElseThrow();
    }

    private Due due(Plan before, Plan after) {
        LocalDate now = before.goal().objective().dueOn();
        LocalDate then = after.goal().objective().dueOn();
        return new Due(now, then, slips.slip(now, then));
    }

    private Optional<Moved> moved(WorkItem before, Plan drafted, Plan after) {
        return after.item(before.key())
                .filter(item ->
                        !item.start().equals(before.start()) || !item.end().equals(before.end()))
                .map(item -> new Moved(
                        item.key(),
                        item.title(),
                        item.responsible(),
                        before.end(),
                        item.end(),
                        slips.slip(before.end(), item.end()),
                        !drafted.item(item.key()).map(WorkItem::end).equals(Optional.of(item.end()))));
    }
}
