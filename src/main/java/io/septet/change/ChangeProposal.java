package io.septet.change;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asks for a change (C1).
 *
 * @param requestedBy id of the person
 * @param what what is to be different
 * @param item key of the work item it is about; null when it is about more than one
 */
public record ChangeProposal(
        ProjectId project,
        PersonId requestedBy,
        String cause,
        String what,
        @Nullable WorkItemKey item,
        Effects effects) {}
