package io.septet.risk.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All risks of work items. */
public interface ItemRiskRepository extends Repository<ItemRisk, UUID>, RisksByTheThousand {

    /** Everything that is at risk, of all projects. */
    List<ItemRisk> findBySettledAtIsNull();

    /** All of a project, the latest first. */
    List<ItemRisk> findByProjectIdOrderBySinceDescWorkItemKeyAsc(UUID projectId);

    List<ItemRisk> findByProjectIdAndSettledAtIsNull(UUID projectId);
}
