package io.septet.plan;

import io.septet.project.ProjectId;

/** A work item among those of all projects, as keys repeat from one plan to the next. */
public record WorkItemRef(ProjectId project, WorkItemKey key) {

    public static WorkItemRef of(ProjectId project, String key) {
        return new WorkItemRef(project, WorkItemKey.of(key));
    }

    @Override
    public String toString() {
        return project + "/" + key;
    }
}
