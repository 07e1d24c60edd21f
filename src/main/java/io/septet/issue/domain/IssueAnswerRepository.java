package io.septet.issue.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All answers to conclusions. */
public interface IssueAnswerRepository extends Repository<IssueAnswer, UUID> {

    IssueAnswer save(IssueAnswer answer);

    List<IssueAnswer> findByIssueIdInOrderByAnsweredAtAscDepartmentAsc(Collection<UUID> issues);
}
