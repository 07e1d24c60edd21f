package io.septet.plan;

import io.septet.directory.DepartmentId;
import io.septet.plan.domain.FrozenPlanRepository;
import io.septet.project.AskedToTakePart;
import io.septet.project.ProjectId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
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
    public Set<ProjectId> projects(Collection<DepartmentId> departments) {
        return versions.findProjectsWithChangeBeingSignedBy(departments).stream()
                .map(ProjectId::new)
                .collect(Collectors.toSet());
    }
}
