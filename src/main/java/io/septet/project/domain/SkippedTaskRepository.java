package io.septet.project.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was skipped in all projects. */
public interface SkippedTaskRepository extends Repository<SkippedTask, UUID> {

    SkippedTask save(SkippedTask skipped);

    List<SkippedTask> findByProjectIdOrderBySkippedAtAscNameAsc(UUID projectId);
}
