package io.septet.risk.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All responses that were asked for. */
public interface AskedResponseRepository extends Repository<AskedResponse, UUID> {

    AskedResponse save(AskedResponse response);

    Optional<AskedResponse> findById(UUID id);

    /** All of a project, the latest first. */
    List<AskedResponse> findByProjectIdOrderByAskedAtDescWorkItemKeyAsc(UUID projectId);

    List<AskedResponse> findByProjectIdAndClosedAtIsNull(UUID projectId);

    /** Of these projects those in which somebody sees coming what is likely and would mean much, each with how much. */
    @Query(
            """
            select new io.septet.risk.domain.HighInProject(response.projectId, count(response))
            from AskedResponse response
            where response.projectId in :projects and response.closedAt is null
              and response.raised.likelihood = HIGH and response.raised.effect = HIGH
            group by response.projectId""")
    List<HighInProject> countForeseenHigh(Collection<UUID> projects);

    /** The projects with an open response to what is at risk no longer. */
    @Query(
            """
            select distinct response.projectId from AskedResponse response
            where response.closedAt is null and not exists
              (select 1 from ItemRisk risk where risk.openItem = response.openItem)""")
    Set<UUID> findProjectsToSettle();
}
