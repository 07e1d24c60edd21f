package io.septet.risk;

import io.septet.project.ProjectId;
import io.septet.risk.domain.ItemRisk;
import io.septet.risk.domain.ItemRiskRepository;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is at risk in a project, as of the last look (T4). */
@Component
@Transactional(readOnly = true)
public class Risks {

    private final ItemRiskRepository risks;

    Risks(ItemRiskRepository risks) {
        this.risks = risks;
    }

    /** All of a project, those that are settled too, the latest first. */
    public List<RiskView> of(ProjectId project) {
        return risks.findByProjectIdOrderBySinceDescWorkItemKeyAsc(project.value()).stream()
                .map(ItemRisk::view)
                .toList();
    }
}
