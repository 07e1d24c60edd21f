package io.septet.plan;

import io.septet.directory.PersonId;
import io.septet.plan.domain.FrozenPlanRepository;
import io.septet.plan.domain.PlanDraftRepository;
import io.septet.project.ProjectId;
import io.septet.project.WorksOnProject;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those responsible for a work item work on the project: by the plan in effect and by the one that is being drafted. */
@Component
class ResponsiblePeople implements WorksOnProject {

    private final PlanVersions versions;
    private final PlanDrafts drafts;
    private final FrozenPlanRepository frozen;
    private final PlanDraftRepository drafted;

    ResponsiblePeople(
            PlanVersions versions, PlanDrafts drafts, FrozenPlanRepository frozen, PlanDraftRepository drafted) {
        this.versions = versions;
        this.drafts = drafts;
        this.frozen = frozen;
        this.drafted = drafted;
    }

    @Override
    public Collection<PersonId> people(ProjectId project) {
        Stream<PersonId> atWork = versions.inEffect(project).stream()
                .flatMap(version -> version.content().items().stream())
                .map(WorkItem::responsible);
        Stream<PersonId> planned = drafts.edit(project).items().stream().map(PlanEdit.Row::responsible);
        return Stream.concat(atWork, planned)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<ProjectId> projects(Collection<PersonId> people) {
        return Stream.concat(frozen.findProjectsOf(people).stream(), drafted.findProjectsOf(people).stream())
                .map(ProjectId::new)
                .collect(Collectors.toSet());
    }
}
