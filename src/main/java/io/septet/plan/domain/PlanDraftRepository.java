package io.septet.plan.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All drafts, one per project. */
public interface PlanDraftRepository extends Repository<PlanDraft, UUID> {

    PlanDraft save(PlanDraft draft);

    Optional<PlanDraft> findById(UUID projectId);
}
