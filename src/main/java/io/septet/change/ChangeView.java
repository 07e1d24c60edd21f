package io.septet.change;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change request as it stands.
 *
 * @param number from 1, per project
 * @param item key of the work item it was asked for
 * @param touched keys of the work items that are different by it; empty until it is made
 * @param versionBefore number of the plan version it starts from
 * @param versionAfter number of the plan version it made
 * @param endedBy id of the person who brought it into the plan, withdrew it or ended its project; null while nobody has
 * @param endedInPlaceOf id of the person whose substitute they were; null when the task was their own
 * @param remark why it was withdrawn, or what was said when it was made
 */
public record ChangeView(
        ChangeId id,
        ProjectId project,
        int number,
        PersonId requestedBy,
        Instant requestedAt,
        String cause,
        String what,
        @Nullable WorkItemKey item,
        Effects effects,
        ChangeClass changeClass,
        ChangeState state,
        List<WorkItemKey> touched,
        int versionBefore,
        @Nullable Integer versionAfter,
        @Nullable PersonId endedBy,
        @Nullable PersonId endedInPlaceOf,
        @Nullable Instant endedAt,
        @Nullable String remark) {

    public boolean isOpen() {
        return state == ChangeState.OPEN;
    }
}
