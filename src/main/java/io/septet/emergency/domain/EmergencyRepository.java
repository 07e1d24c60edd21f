package io.septet.emergency.domain;

import io.septet.emergency.EmergencyState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All emergencies. */
public interface EmergencyRepository extends Repository<Emergency, UUID> {

    Emergency save(Emergency emergency);

    Optional<Emergency> findById(UUID id);

    /** All of a project, the latest first. */
    List<Emergency> findByProjectIdOrderByRaisedAtDescIdAsc(UUID projectId);

    List<Emergency> findByProjectIdAndStateInOrderByRaisedAtAscIdAsc(UUID projectId, Collection<EmergencyState> states);

    boolean existsByProjectIdAndStateIn(UUID projectId, Collection<EmergencyState> states);

    /** Those of these projects, in no order. */
    List<Emergency> findByProjectIdInAndState(Collection<UUID> projectIds, EmergencyState state);
}
