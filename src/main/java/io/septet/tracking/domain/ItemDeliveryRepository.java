package io.septet.tracking.domain;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DueItem;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All deliveries. */
public interface ItemDeliveryRepository extends Repository<ItemDelivery, UUID>, DeliveriesByItem {

    ItemDelivery save(ItemDelivery delivery);

    List<ItemDelivery> findByProjectIdOrderByStartsOnAscEndsOnAscWorkItemKeyAsc(UUID projectId);

    List<ItemDelivery> findByProjectIdInAndStatusInOrderByStartsOnAscEndsOnAscWorkItemKeyAsc(
            Collection<UUID> projectIds, Collection<DeliveryStatus> statuses);

    /** @throws java.util.NoSuchElementException when the item has no delivery */
    default ItemDelivery get(WorkItemRef item) {
        return findByProjectIdAndWorkItemKey(item.project().value(), item.key()).orElseThrow();
    }

    /** Everything that has to be delivered still in the projects that are being tracked. */
    @Query(
            """
            select new io.septet.tracking.domain.RowUnderWay(
                delivery.projectId, delivery.workItemKey, delivery.startsOn, delivery.endsOn, delivery.milestone,
                report.percent, report.status)
            from ItemDelivery delivery
            left join delivery.reports report on index(report) = size(delivery.reports) - 1
            where delivery.status in (PLANNED, IN_PROGRESS) and delivery.projectId in
              (select tracking.projectId from Tracking tracking where tracking.endedAt is null)""")
    List<RowUnderWay> findUnderWay();

    /** What the person has to deliver still in the projects that are being tracked, the earliest due first. */
    @Query(
            """
            select new io.septet.tracking.DueItem(
                delivery.projectId, delivery.workItemKey, delivery.title, delivery.dueOn)
            from ItemDelivery delivery
            where delivery.responsible = :responsible and delivery.status in (PLANNED, IN_PROGRESS)
              and delivery.projectId in
              (select tracking.projectId from Tracking tracking where tracking.endedAt is null)
            order by delivery.dueOn, delivery.id""")
    List<DueItem> findDueFrom(PersonId responsible, Limit most);

    /** What was accepted since then, of all projects. */
    @Query(
            """
            select new io.septet.tracking.domain.RowAccepted(
                delivery.projectId, delivery.endsOn, delivery.handedOverAt)
            from ItemDelivery delivery
            where delivery.status = ACCEPTED and delivery.closedAt >= :since""")
    List<RowAccepted> findAcceptedSince(Instant since);

    long countByProjectIdAndStatusIn(UUID projectId, Collection<DeliveryStatus> statuses);
}
