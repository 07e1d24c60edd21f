package io.septet.tracking.process;

import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.tracking.Deliveries;

/** What models ask about the tracking of a project: {@code ${tracking.goesOn(projectId)}}. */
@ForModels("tracking")
public class TrackingInModels {

    private final Deliveries deliveries;

    TrackingInModels(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Whether work is left, or something else holds the end of tracking. */
    public boolean goesOn(String projectId) {
        return deliveries.isTracked(ProjectId.of(projectId));
    }
}
