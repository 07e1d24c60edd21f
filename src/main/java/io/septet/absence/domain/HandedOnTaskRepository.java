package io.septet.absence.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was handed on. */
public interface HandedOnTaskRepository extends Repository<HandedOnTask, UUID> {

    HandedOnTask save(HandedOnTask handedOn);

    List<HandedOnTask> findByTaskIdOrderByHandedOnAt(String taskId);

    List<HandedOnTask> findByProjectIdOrderByHandedOnAt(UUID projectId);
}
