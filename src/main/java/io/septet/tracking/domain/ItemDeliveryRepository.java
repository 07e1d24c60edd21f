package io.septet.tracking.domain;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DueItem;
import io.septet.tracking.LiesToAccept;
import io.septet.tracking.PlannedWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** All the work of these projects, and how far it is. */
    @Query(
            """
            select new io.septet.tracking.domain.RowOfWork(
                delivery.projectId, delivery.title, delivery.startsOn, delivery.endsOn, delivery.handedOverAt,
                report.percent)
            from ItemDelivery delivery
            left join delivery.reports report on index(report) = size(delivery.reports) - 1
            where delivery.projectId in :projects and delivery.status <> WITHDRAWN""")
    List<RowOfWork> findWork(Collection<UUID> projects);

    /** What these people have to deliver still, in the projects that are being tracked, that runs between two days. */
    @Query(
            """
            select new io.septet.tracking.PlannedWork(
                delivery.projectId, delivery.workItemKey, delivery.title, delivery.responsible, delivery.startsOn,
                delivery.endsOn)
            from ItemDelivery delivery
            where delivery.responsible in :people and delivery.status in (PLANNED, IN_PROGRESS)
              and delivery.startsOn <= :last and delivery.endsOn >= :first
              and delivery.projectId in
              (select tracking.projectId from Tracking tracking where tracking.endedAt is null)
            order by delivery.startsOn, delivery.id""")
    List<PlannedWork> findPlanned(Collection<PersonId> people, LocalDate first, LocalDate last);

    /** The earliest end, by the plan, of what a project has to deliver still; null when that is nothing. */
    @Query(
            """
            select min(delivery.endsOn) from ItemDelivery delivery
            where delivery.projectId = :project and delivery.status in (PLANNED, IN_PROGRESS)""")
    @Nullable
    LocalDate findFirstDue(UUID project);

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

    /** What these people work on, of whichever project, the earliest due first. */
    @Query(
            """
            select new io.septet.tracking.domain.RowInHand(
                delivery.projectId, delivery.workItemKey, delivery.title, delivery.responsible, delivery.startsOn,
                delivery.endsOn, delivery.dueOn, report.percent, report.status, report.day)
            from ItemDelivery delivery
            left join delivery.reports report on index(report) = size(delivery.reports) - 1
            where delivery.responsible in :people and delivery.status = IN_PROGRESS
            order by delivery.dueOn, delivery.id""")
    List<RowInHand> findInHand(Collection<PersonId> people, Limit most);

    /** What a person has handed over and nobody has accepted or sent back, what has waited longest first. */
    @Query(
            """
            select new io.septet.tracking.LiesToAccept(
                delivery.projectId, delivery.workItemKey, delivery.title, delivery.handedOverAt)
            from ItemDelivery delivery
            where delivery.responsible = :responsible and delivery.status = HANDED_OVER
            order by delivery.handedOverAt, delivery.id""")
    List<LiesToAccept> findLyingToAccept(PersonId responsible, Limit most);

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
