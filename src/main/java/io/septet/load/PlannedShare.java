package io.septet.load;

import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectView;
import org.jspecify.annotations.Nullable;

/**
 * What one work item adds to a week of somebody.
 *
 * @param project null when the reader may not read about it, like what follows
 * @param days working days of the week on which it runs
 */
public record PlannedShare(
        @Nullable ProjectView project, @Nullable WorkItemKey key, @Nullable String title, long days) {}
