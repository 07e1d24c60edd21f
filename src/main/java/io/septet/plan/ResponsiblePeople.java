package io.septet.plan;

import io.septet.project.ProjectId;
import io.septet.project.WorksOnProject;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Those responsible for a work item work on the project: by the plan in effect and by the one that is being drafted. */
@Component
class ResponsiblePeople implements WorksOnProject {

    private final Plans plans;

    ResponsiblePeople(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Collection<String> people(ProjectId project) {
        Stream<String> atWork = plans.inEffect(project).stream()
                .flatMap(version -> version.content().items().stream())
                .map(WorkItem::responsible);
        Stream<String> planned = plans.edit(project).items().stream().map(PlanEdit.Row::responsible);
        return Stream.concat(atWork, planned)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
