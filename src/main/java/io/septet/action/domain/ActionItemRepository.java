package io.septet.action.domain;

import io.septet.action.ActionId;
import io.septet.directory.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** All actions. */
public interface ActionItemRepository extends Repository<ActionItem, UUID> {

    ActionItem save(ActionItem action);

    Optional<ActionItem> findById(UUID id);

    /** @throws java.util.NoSuchElementException when there is no such action */
    default ActionItem get(ActionId id) {
        return findById(id.value()).orElseThrow();
    }

    List<ActionItem> findByProjectIdOrderByDueOnAscFollowedAtAscWhatAsc(UUID projectId);

    List<ActionItem> findByProjectIdAndClosedAtIsNullOrderByDueOnAscFollowedAtAscWhatAsc(UUID projectId);

    List<ActionItem> findByProjectIdAndOwnerAndClosedAtIsNullOrderByDueOnAscFollowedAtAscWhatAsc(
            UUID projectId, PersonId owner);

    Page<ActionItem> findByOwnerInAndClosedAtIsNull(Collection<PersonId> owners, Pageable page);
}
