package io.septet.plan.domain;

import io.septet.directory.PersonId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All drafts, one per project. */
public interface PlanDraftRepository extends Repository<PlanDraft, UUID> {

    PlanDraft save(PlanDraft draft);

    Optional<PlanDraft> findById(UUID projectId);

    /** The projects by whose draft one of these people is responsible for a work item. */
    @Query(
            """
            select distinct draft.projectId from PlanDraft draft join draft.responsible person
            where person in :people""")
    Set<UUID> findProjectsOf(Collection<PersonId> people);
}
