package io.septet.risk.domain;

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

    /** The projects with an open response to what is at risk no longer. */
    @Query(
            """
            select distinct response.projectId from AskedResponse response
            where response.closedAt is null and not exists
              (select 1 from ItemRisk risk where risk.openItem = response.openItem)""")
    Set<UUID> findProjectsToSettle();
}
