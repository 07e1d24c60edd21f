package io.septet.tracking;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import org.jspecify.annotations.Nullable;

/**
 * How a work item stands, on somebody's word.
 *
 * @param person id of the person who says so
 * @param percent 0 to 100
 * @param note needed when the work is held up or less is done than was reported before
 */
public record Progress(WorkItemRef item, PersonId person, ProgressStatus status, int percent, @Nullable String note) {}
