package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.domain.ItemDeliveryRepository;
import io.septet.tracking.domain.Tracking;
import io.septet.tracking.domain.TrackingRepository;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Notices when there is no work left, exactly once. Whoever closes a delivery or drops a hold asks here, in the same
 * transaction; the lock on the project lets one look at a time, so that of two closing the last two deliveries at the
 * same moment the second sees what the first did.
 */
@Component
class Completion {

    private final Projects projects;
    private final TrackingRepository trackings;
    private final ItemDeliveryRepository deliveries;
    private final ObjectProvider<TrackingHold> holds;
    private final ObjectProvider<EndsWithTracking> besides;
    private final DeliveryProcesses processes;
    private final WorkingTime time;

    Completion(
            Projects projects,
            TrackingRepository trackings,
            ItemDeliveryRepository deliveries,
            ObjectProvider<TrackingHold> holds,
            ObjectProvider<EndsWithTracking> besides,
            DeliveryProcesses processes,
            WorkingTime time) {
        this.projects = projects;
        this.trackings = trackings;
        this.deliveries = deliveries;
        this.holds = holds;
        this.besides = besides;
        this.processes = processes;
        this.time = time;
    }

    /** Tracking begins, unless it has before. What there is to track is started by then. */
    void begin(ProjectId project) {
        projects.lock(project);
        if (trackings.findById(project.value()).isEmpty()) {
            Tracking tracking = trackings.save(new Tracking(project, time.now()));
            if (isNothingLeft(project)) {
                tracking.end(time.now());
            }
        }
    }

    /** Ends tracking if there is nothing left to track. */
    void check(ProjectId project) {
        ProjectView view = projects.lock(project);
        trackings
                .findById(project.value())
                .filter(tracking -> !tracking.hasEnded() && isNothingLeft(project))
                .ifPresent(tracking -> {
                    tracking.end(time.now());
                    besides.orderedStream().forEach(beside -> beside.end(project));
                    processes.allWorkAccepted(view);
                });
    }

    /** Ends tracking whatever is left, without a word to the project, which has ended itself. */
    void abandon(ProjectId project) {
        projects.lock(project);
        trackings
                .findById(project.value())
                .filter(tracking -> !tracking.hasEnded())
                .ifPresent(tracking -> tracking.end(time.now()));
    }

    boolean isTracked(ProjectId project) {
        return trackings
                .findById(project.value())
                .filter(tracking -> !tracking.hasEnded())
                .isPresent();
    }

    /** All projects that are being tracked. */
    List<ProjectId> tracked() {
        return trackings.findByEndedAtIsNull().stream().map(Tracking::project).toList();
    }

    /** Those of these projects that are being tracked. */
    Set<ProjectId> tracked(Collection<ProjectId> ids) {
        List<UUID> values = ids.stream().map(ProjectId::value).toList();
        return trackings.findByProjectIdInAndEndedAtIsNull(values).stream()
                .map(Tracking::project)
                .collect(Collectors.toSet());
    }

    private boolean isNothingLeft(ProjectId project) {
        return deliveries.countByProjectIdAndStatusIn(project.value(), DeliveryStatus.OPEN) == 0
                && holds.stream().noneMatch(hold -> hold.holds(project));
    }
}
