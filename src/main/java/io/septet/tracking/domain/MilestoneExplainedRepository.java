package io.septet.tracking.domain;

import io.septet.plan.WorkItemKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All milestones that were finished late. */
public interface MilestoneExplainedRepository extends Repository<MilestoneExplained, UUID> {

    MilestoneExplained save(MilestoneExplained late);

    Optional<MilestoneExplained> findByProjectIdAndWorkItemKey(UUID projectId, WorkItemKey workItemKey);

    List<MilestoneExplained> findByProjectIdOrderByAskedAtAscWorkItemKeyAsc(UUID projectId);
}
