package io.septet.plan.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.PlanVersion.State;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The plans that these projects work by. */
    @Query(
            """
            select new io.septet.plan.domain.ContentInEffect(version.projectId, version.content)
            from FrozenPlan version where version.state = IN_EFFECT and version.projectId in :projects""")
    List<ContentInEffect> findContentsInEffect(Collection<UUID> projects);

    /** When the versions of these projects came and what became of them, the first one first. */
    @Query(
            """
            select version.projectId, version.number, version.state, version.frozenAt, version.decidedAt
            from FrozenPlan version where version.projectId in :projects order by version.number""")
    List<Object[]> findMoments(Collection<UUID> projects);

    /** The projects with a plan in effect of which another version, with one of these departments, lies before its signers. */
    @Query(
            """
            select distinct version.projectId from FrozenPlan version join version.departments department
            where version.state = FROZEN and department in :departments and exists
              (select 1 from FrozenPlan earlier
               where earlier.projectId = version.projectId and earlier.state = IN_EFFECT)""")
    Set<UUID> findProjectsWithChangeBeingSignedBy(Collection<DepartmentId> departments);

    /** The projects by whose plan in effect one of these people is responsible for a work item. */
    @Query(
            """
            select distinct version.projectId from FrozenPlan version join version.responsible person
            where version.state = IN_EFFECT and person in :people""")
    Set<UUID> findProjectsOf(Collection<PersonId> people);
}
