package io.septet.risk.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All lists of what was at risk. */
public interface RiskListRepository extends Repository<RiskList, UUID> {

    RiskList save(RiskList list);

    boolean existsByProjectIdAndSentOn(UUID projectId, LocalDate sentOn);

    Optional<RiskList> findFirstByProjectIdOrderBySentOnDesc(UUID projectId);

    List<RiskList> findByProjectIdOrderBySentOn(UUID projectId);
}
