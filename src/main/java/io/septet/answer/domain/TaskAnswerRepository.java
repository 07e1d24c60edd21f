package io.septet.answer.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All answers. */
public interface TaskAnswerRepository extends Repository<StoredTaskAnswer, UUID> {

    StoredTaskAnswer save(StoredTaskAnswer answer);

    List<StoredTaskAnswer> findByProjectIdOrderByNumber(UUID projectId);

    int countByProjectId(UUID projectId);
}
