package io.septet.template.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What projects were proposed after. */
public interface ProjectOriginRepository extends Repository<ProjectOrigin, UUID> {

    ProjectOrigin save(ProjectOrigin origin);

    Optional<ProjectOrigin> findById(UUID projectId);
}
