package io.septet.tracking.domain;

import io.septet.plan.WorkItemKey;
import java.util.Optional;
import java.util.UUID;

/** The one delivery of a work item; one that was found or made before in the same transaction takes no statement. */
interface DeliveriesByItem {

    Optional<ItemDelivery> findByProjectIdAndWorkItemKey(UUID projectId, WorkItemKey workItemKey);
}
