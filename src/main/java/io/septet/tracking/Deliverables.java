package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemRef;
import io.septet.platform.PlainText;
import io.septet.tracking.domain.AcceptanceStandard;
import io.septet.tracking.domain.HandOverPolicy;
import io.septet.tracking.domain.ItemDeliveryRepository;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the work of an item comes to, and how it is put before the departments (T8). */
@Component
@Transactional
public class Deliverables {

    private final ItemDeliveryRepository repository;
    private final Deliveries deliveries;
    private final WorkingTime time;

    Deliverables(ItemDeliveryRepository repository, Deliveries deliveries, WorkingTime time) {
        this.repository = repository;
        this.deliveries = deliveries;
        this.time = time;
    }

    /** The standard against which the deliverable is checked and accepted. */
    @Transactional(readOnly = true)
    public AcceptanceStandard standard(WorkItemRef item) {
        return new AcceptanceStandard(deliveries.item(item).acceptanceStandard());
    }

    /**
     * Puts the deliverable before the departments.
     *
     * @param location where it is to be found
     * @param confirmed the points of the acceptance standard that the person has checked and found met
     * @throws Refused when a point is not met, naming {@code checks[i].met}, or the location leads nowhere
     */
    public void handOver(
            WorkItemRef item, Doer by, String location, Collection<String> confirmed, @Nullable String note) {
        AcceptanceStandard standard = standard(item);
        new Findings()
                .addAll(HandOverPolicy.check(standard, confirmed, location))
                .refuseIfAny();
        repository.get(item).handOver(by, location.strip(), standard.points(), PlainText.orNull(note), time.now());
        deliveries.keepWorkDue(item.project());
    }
}
