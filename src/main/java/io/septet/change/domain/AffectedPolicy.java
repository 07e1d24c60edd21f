package io.septet.change.domain;

import io.septet.directory.DepartmentId;
import io.septet.plan.Plan;
import io.septet.plan.PlanDifference;
import io.septet.plan.PlanDifference.ChangedItem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which departments a change affects: all, when what all share is different; else those whose duties or items are. */
public final class AffectedPolicy {

    private AffectedPolicy() {}

    /** Ids of the departments, in the order of the later plan, those that take part no longer at the end. */
    public static List<DepartmentId> departments(Plan before, Plan after, PlanDifference difference) {
        List<DepartmentId> all = Stream.concat(after.departments().stream(), before.departments().stream())
                .distinct()
                .toList();
        if (difference.goalChanged() || difference.communicationChanged() || difference.rulesChanged()) {
            return all;
        }
        Set<DepartmentId> affected = new HashSet<>();
        Stream.of(
                        difference.added().stream(),
                        difference.removed().stream(),
                        difference.changed().stream().map(ChangedItem::before),
                        difference.changed().stream().map(ChangedItem::after))
                .flatMap(items -> items)
                .forEach(item -> affected.addAll(item.raci().keySet()));
        return all.stream()
                .filter(department -> affected.contains(department)
                        || !before.participation(department).equals(after.participation(department)))
                .toList();
    }
}
