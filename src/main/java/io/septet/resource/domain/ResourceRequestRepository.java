package io.septet.resource.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.resource.RequestState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All requests for resources. */
public interface ResourceRequestRepository extends Repository<ResourceRequest, UUID> {

    ResourceRequest save(ResourceRequest request);

    Optional<ResourceRequest> findById(UUID id);

    int countByProjectId(UUID projectId);

    /** All of a project, the latest first. */
    List<ResourceRequest> findByProjectIdOrderByNumberDesc(UUID projectId);

    /** Those of a project that claim something, the earliest first. */
    List<ResourceRequest> findByProjectIdAndEndedAtIsNullOrderByNumber(UUID projectId);

    List<ResourceRequest> findByRequestedByAndStateOrderByRequestedAt(PersonId person, RequestState state, Limit most);

    /** What all projects claim of resources that are called like these. */
    List<ResourceRequest> findByResourceKeyInAndEndedAtIsNull(Collection<String> keys);

    /** Names of what a department was asked for, each once, in alphabetical order. */
    @Query(
            """
            select min(request.resource.name) from ResourceRequest request
            where request.resource.from = :from and request.resource.key like :key escape '!'
            group by request.resource.key order by request.resource.key""")
    List<String> findNames(DepartmentId from, String key, Limit most);
}
