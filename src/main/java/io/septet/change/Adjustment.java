package io.septet.change;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a minor change may make different in a work item.
 *
 * @param responsible id of the first responsible person
 */
public record Adjustment(LocalDate start, LocalDate end, PersonId responsible, @Nullable String deliverable) {

    /** What the item says now. */
    public static Adjustment of(WorkItem item) {
        return new Adjustment(item.start(), item.end(), item.responsible(), item.deliverable());
    }

    WorkItem applyTo(WorkItem item) {
        return new WorkItem(
                item.key(),
                item.title(),
                item.phase(),
                responsible,
                start,
                end,
                item.milestone(),
                deliverable,
                item.acceptanceStandard(),
                item.input(),
                item.resources(),
                item.communication(),
                item.risk(),
                item.predecessors(),
                item.raci());
    }
}
