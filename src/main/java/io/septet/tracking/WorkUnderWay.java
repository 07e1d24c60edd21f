package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.tracking.domain.ItemDeliveryRepository;
import io.septet.tracking.domain.ProjectProgressPolicy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the work is, planned against reported (T2, T4). */
@Component
@Transactional(readOnly = true)
public class WorkUnderWay {

    private final ItemDeliveryRepository deliveries;
    private final WorkingTime time;

    WorkUnderWay(ItemDeliveryRepository deliveries, WorkingTime time) {
        this.deliveries = deliveries;
        this.time = time;
    }

    /** Everything that has to be delivered still, of all projects that are being tracked, in one statement. */
    public List<ItemUnderWay> all() {
        return deliveries.findUnderWay().stream().map(row -> row.item(time)).toList();
    }

    /** What the person has to deliver still, the earliest due first, and no more than so many. In one statement. */
    public List<DueItem> dueFrom(PersonId responsible, int most) {
        return deliveries.findDueFrom(responsible, Limit.of(most));
    }

    /** What the person has handed over and waits to be accepted, and no more than so many. In one statement. */
    public List<LiesToAccept> lyingToAccept(PersonId responsible, int most) {
        return deliveries.findLyingToAccept(responsible, Limit.of(most));
    }

    /**
     * What these people, of whom there is one at least, work on, the earliest due first, and no more than so many. In one
     * statement.
     */
    public List<ItemInHand> inHand(Collection<PersonId> people, int most) {
        return deliveries.findInHand(people, Limit.of(most)).stream()
                .map(row -> row.item(time))
                .toList();
    }

    /** What these people have to deliver still that runs between two days, by the plans in effect. In one statement. */
    public List<PlannedWork> planned(Collection<PersonId> people, LocalDate first, LocalDate last) {
        return people.isEmpty() ? List.of() : deliveries.findPlanned(people, first, last);
    }

    /** How far a project is by all of its deliveries. */
    public ProjectProgress progress(Collection<DeliveryView> ofOneProject) {
        return new ProjectProgressPolicy(time).of(ofOneProject);
    }
}
