package io.septet.plan.domain;

import io.septet.plan.PlanVersion.State;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of all plans. */
public interface FrozenPlanRepository extends Repository<FrozenPlan, UUID> {

    FrozenPlan save(FrozenPlan version);

    Optional<FrozenPlan> findByProjectIdAndNumber(UUID projectId, int number);

    Optional<FrozenPlan> findFirstByProjectIdOrderByNumberDesc(UUID projectId);

    Optional<FrozenPlan> findByProjectIdAndState(UUID projectId, State state);

    Optional<FrozenPlan> findFirstByProjectIdAndStateOrderByNumberDesc(UUID projectId, State state);

    List<FrozenPlan> findByProjectIdOrderByNumber(UUID projectId);

    /** The versions that lie before their signers while the project works by an earlier one. */
    @Query(
            """
            select version from FrozenPlan version where version.state = FROZEN and exists
              (select 1 from FrozenPlan earlier
               where earlier.projectId = version.projectId and earlier.state = IN_EFFECT)""")
    List<FrozenPlan> findChangesBeingSigned();
}
