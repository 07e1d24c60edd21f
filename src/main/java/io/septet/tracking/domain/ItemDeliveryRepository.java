package io.septet.tracking.domain;

import io.septet.plan.WorkItemRef;
import io.septet.tracking.DeliveryStatus;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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

    long countByProjectIdAndStatusIn(UUID projectId, Collection<DeliveryStatus> statuses);
}
