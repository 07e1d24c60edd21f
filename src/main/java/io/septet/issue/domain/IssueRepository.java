package io.septet.issue.domain;

import io.septet.directory.PersonId;
import io.septet.issue.IssueId;
import io.septet.issue.IssueState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** All issues. */
public interface IssueRepository extends Repository<Issue, UUID> {

    Issue save(Issue issue);

    Optional<Issue> findById(UUID id);

    /** @throws java.util.NoSuchElementException when there is no such issue */
    default Issue get(IssueId id) {
        return findById(id.value()).orElseThrow();
    }

    /** Whose departments meet there. */
    Optional<Issue> findByMeetingId(UUID meeting);

    int countByProjectId(UUID projectId);

    boolean existsByProjectIdAndStateIn(UUID projectId, Collection<IssueState> states);

    List<Issue> findByProjectIdAndStateInOrderByNumber(UUID projectId, Collection<IssueState> states);

    List<Issue> findByRaisedByAndStateInOrderByRaisedAt(PersonId person, Collection<IssueState> states, Limit most);

    List<Issue> findByProjectIdOrderByNumberDesc(UUID projectId);
}
