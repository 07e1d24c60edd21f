package io.septet.change.domain;

import io.septet.change.ChangeId;
import io.septet.change.ChangeState;
import io.septet.directory.PersonId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** All change requests. */
public interface ChangeRequestRepository extends Repository<ChangeRequest, UUID> {

    ChangeRequest save(ChangeRequest change);

    Optional<ChangeRequest> findById(UUID id);

    /** @throws NoSuchElementException when there is no such change */
    default ChangeRequest get(ChangeId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchElementException("No change " + id));
    }

    List<ChangeRequest> findByProjectIdOrderByNumber(UUID projectId);

    List<ChangeRequest> findByProjectIdAndStateOrderByNumber(UUID projectId, ChangeState state);

    List<ChangeRequest> findByRequestedByAndStateOrderByRequestedAt(PersonId person, ChangeState state, Limit most);

    Optional<ChangeRequest> findByProjectIdAndVersionDrafted(UUID projectId, int version);

    int countByProjectId(UUID projectId);

    boolean existsByProjectIdAndState(UUID projectId, ChangeState state);
}
