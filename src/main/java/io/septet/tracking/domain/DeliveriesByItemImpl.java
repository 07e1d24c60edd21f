package io.septet.tracking.domain;

import io.septet.plan.WorkItemKey;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

class DeliveriesByItemImpl implements DeliveriesByItem {

    private final EntityManager entities;

    DeliveriesByItemImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ItemDelivery> findByProjectIdAndWorkItemKey(UUID projectId, WorkItemKey workItemKey) {
        return entities.unwrap(Session.class)
                .byNaturalId(ItemDelivery.class)
                .using("projectId", projectId)
                .using("workItemKey", workItemKey)
                .loadOptional();
    }
}
