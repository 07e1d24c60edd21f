package io.septet.plan;

import io.septet.plan.domain.FrozenPlan;
import io.septet.plan.domain.FrozenPlanRepository;
import io.septet.project.AskedToTakePart;
import io.septet.project.ProjectId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** While a change lies before its signers, the departments that it brings in are asked to take part (C3). */
@Component
class DepartmentsBroughtIn implements AskedToTakePart {

    private final FrozenPlanRepository versions;

    DepartmentsBroughtIn(FrozenPlanRepository versions) {
        this.versions = versions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProjectId, Set<String>> departments() {
        Map<ProjectId, Set<String>> asked = new HashMap<>();
        for (FrozenPlan version : versions.findChangesBeingSigned()) {
            asked.computeIfAbsent(version.project(), project -> new HashSet<>())
                    .addAll(version.content().departments());
        }
        return asked;
    }
}
