package io.septet.project.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was forced in all projects. */
public interface ForcedStepRepository extends Repository<ForcedStep, UUID> {

    ForcedStep save(ForcedStep step);

    List<ForcedStep> findByProjectIdOrderBySkippedAtAscNameAsc(UUID projectId);
}
