package io.septet.tracking.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the work of a project stands, beginning early, reporting progress, and the chart beside a task. */
@Component
class TrackingAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/projects/{id}/tracking",
                "/projects/{id}/tracking/progress.xlsx",
                "/projects/{id}/tracking/schedule.xml",
                "/projects/{id}/tracking/{item}/progress",
                "/projects/{id}/tracking/{item}/progress/at-home",
                "/projects/{id}/tracking/{item}/start",
                "/api/tasks/{taskId}/chart");
    }
}
