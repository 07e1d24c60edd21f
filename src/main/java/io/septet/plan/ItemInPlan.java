package io.septet.plan;

import io.septet.directory.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * How a work item stands among the others of the plan in effect.
 *
 * @param successors how many items begin only when it is finished
 * @param accountable id of the department that answers for it
 */
public record ItemInPlan(int successors, @Nullable DepartmentId accountable) {

    /** An item that no plan in effect has. */
    public static final ItemInPlan UNKNOWN = new ItemInPlan(0, null);
}
