package io.septet.action.domain;

import io.septet.action.ActionId;
import io.septet.directory.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
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

    /** Those that others see to for a person, what was agreed first at first. */
    @Query(
            """
            select action from ActionItem action
            where action.closedAt is null and action.owner <> :person
              and (action.agreedInPlaceOf = :person or action.agreedInPlaceOf is null and action.agreedBy = :person)
            order by action.followedAt, action.id""")
    List<ActionItem> findAgreedFor(PersonId person, Limit most);

    Page<ActionItem> findByOwnerInAndClosedAtIsNull(Collection<PersonId> owners, Pageable page);
}
