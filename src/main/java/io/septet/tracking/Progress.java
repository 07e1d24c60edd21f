package io.septet.tracking;

import io.septet.directory.Doer;
import io.septet.plan.WorkItemRef;
import org.jspecify.annotations.Nullable;

/**
 * How a work item stands, on somebody's word.
 *
 * @param by who says so
 * @param percent 0 to 100
 * @param note needed when the work is held up or less is done than was reported before
 */
public record Progress(WorkItemRef item, Doer by, ProgressStatus status, int percent, @Nullable String note) {

    /** The same on somebody else's word. */
    Progress saidBy(Doer doer) {
        return new Progress(item, doer, status, percent, note);
    }
}
