package io.septet.review.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The answers of all departments in all projects. */
public interface StoredAnswerRepository extends Repository<StoredAnswer, UUID> {

    StoredAnswer save(StoredAnswer answer);

    List<StoredAnswer> findByProjectIdOrderByAnsweredAtAscDepartmentAsc(UUID projectId);
}
