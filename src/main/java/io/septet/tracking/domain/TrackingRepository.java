package io.septet.tracking.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The tracking of each project, by the project's id. */
public interface TrackingRepository extends Repository<Tracking, UUID> {

    Tracking save(Tracking tracking);

    Optional<Tracking> findById(UUID projectId);

    List<Tracking> findByEndedAtIsNull();

    List<Tracking> findByProjectIdInAndEndedAtIsNull(Collection<UUID> projectIds);
}
