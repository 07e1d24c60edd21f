package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.project.ProjectId;
import io.septet.tracking.domain.ItemDeliveryRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was finished before the plan's end (R6). */
@Component
@Transactional(readOnly = true)
public class EarlyFinishes {

    private final ItemDeliveryRepository deliveries;
    private final WorkingTime time;

    EarlyFinishes(ItemDeliveryRepository deliveries, WorkingTime time) {
        this.deliveries = deliveries;
        this.time = time;
    }

    /** The projects in which something was accepted since then that had been handed over early, in one statement. */
    public Set<ProjectId> projectsSince(Instant since) {
        return deliveries.findAcceptedSince(since).stream()
                .filter(row ->
                        LocalDate.ofInstant(row.handedOverAt(), time.zone()).isBefore(row.endsOn()))
                .map(row -> new ProjectId(row.project()))
                .collect(Collectors.toSet());
    }
}
