package io.septet.change;

import io.septet.change.domain.ChangeRequestRepository;
import io.septet.project.ProjectId;
import io.septet.signoff.ExtraCosts;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A version costs what the change that it was drafted for was said to cost (C1). */
@Component
class CostsOfChanges implements ExtraCosts {

    private final ChangeRequestRepository changes;

    CostsOfChanges(ChangeRequestRepository changes) {
        this.changes = changes;
    }

    @Override
    @Transactional(readOnly = true)
    public BigDecimal of(ProjectId project, int version) {
        return changes.findByProjectIdAndVersionDrafted(project.value(), version)
                .map(change -> change.view().effects().extraCost())
                .orElse(BigDecimal.ZERO);
    }
}
