package io.septet.plan;

import io.septet.directory.DepartmentId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different in one plan against an earlier one.
 *
 * @param added items that are new
 * @param removed items that are gone
 * @param changed items that both have, but not alike
 */
public record PlanDifference(
        boolean goalChanged,
        boolean participationsChanged,
        boolean communicationChanged,
        boolean rulesChanged,
        List<WorkItem> added,
        List<WorkItem> removed,
        List<ChangedItem> changed) {

    /** Which departments one plan has that another has not, in the order of the first. */
    public static List<DepartmentId> leftOut(Collection<DepartmentId> before, Collection<DepartmentId> after) {
        return before.stream().filter(department -> !after.contains(department)).toList();
    }

    /** Whether more is different than work items: what everybody works by. */
    public boolean concernsAll() {
        return goalChanged || participationsChanged || communicationChanged || rulesChanged;
    }

    /** Whether the two plans say the same. */
    public boolean nothing() {
        return !concernsAll() && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** An item that is not what it was. */
    public record ChangedItem(WorkItem before, WorkItem after, List<ChangedField> fields) {

        /** Whether the item has another value in that component, such as {@code end} or {@code raci.marketing}. */
        public boolean touches(String field) {
            return fields.stream().anyMatch(change -> change.field().equals(field));
        }
    }

    /**
     * One value that is not what it was.
     *
     * @param field component of {@link WorkItem}; a cell of the matrix is {@code raci.<department>}
     * @param before as text
     * @param after as text
     */
    public record ChangedField(String field, @Nullable String before, @Nullable String after) {}
}
