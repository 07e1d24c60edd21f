package io.septet.resource;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for a resource as it stands (T7).
 *
 * @param number counts those of the project
 * @param title of the work item, when it was asked
 * @param accountable id of the department that answered for the work item then
 * @param neededFrom first day on which it is needed
 * @param neededUntil last day
 * @param cost in the company's currency; 0 for none
 * @param limit what the plan let the accountable department approve then
 * @param approval who decides, as the table said then
 * @param strategic whether the project goes first
 * @param decidedBy id of the person; null while it is open, and when nobody decided
 * @param inPlaceOf id of the person whose substitute they were; null when the task was their own
 * @param remark why it was refused, or what was said when it was granted
 * @param endedAt since when nothing is claimed any more; null while it is open, and as long as it is granted
 */
public record RequestView(
        RequestId id,
        int number,
        WorkItemRef item,
        String title,
        Resource resource,
        String purpose,
        Urgency urgency,
        LocalDate neededFrom,
        LocalDate neededUntil,
        BigDecimal cost,
        BigDecimal limit,
        DepartmentId accountable,
        Approval approval,
        boolean strategic,
        PersonId requestedBy,
        Instant requestedAt,
        RequestState state,
        @Nullable PersonId decidedBy,
        @Nullable PersonId inPlaceOf,
        @Nullable Instant decidedAt,
        @Nullable String remark,
        @Nullable Instant endedAt) {

    public boolean isOpen() {
        return state == RequestState.OPEN;
    }

    /** Whether it claims the resource for its days. */
    public boolean isClaim() {
        return endedAt == null;
    }

    public boolean costsMoney() {
        return cost.signum() > 0;
    }

    public Claim claim() {
        return new Claim(
                id,
                item,
                resource,
                neededFrom,
                neededUntil,
                strategic,
                state == RequestState.GRANTED,
                requestedBy,
                requestedAt);
    }
}
