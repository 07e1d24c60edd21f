package io.septet.template;

import io.septet.calendar.WorkingTime;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import io.septet.template.domain.Abstraction;
import io.septet.template.domain.KeptTemplate;
import io.septet.template.domain.KeptTemplateRepository;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What models hold, of archived projects and of templates alike. Whether somebody may see a model is not asked here. */
@Component
@Transactional(readOnly = true)
class Blueprints {

    private final KeptTemplateRepository templates;
    private final Projects projects;
    private final PlanVersions plans;
    private final WorkingTime time;

    Blueprints(KeptTemplateRepository templates, Projects projects, PlanVersions plans, WorkingTime time) {
        this.templates = templates;
        this.projects = projects;
        this.plans = plans;
        this.time = time;
    }

    /** Empty where there is no such model. */
    Optional<Blueprint> of(ModelId model) {
        return switch (model.kind()) {
            case PROJECT -> projects.find(new ProjectId(model.value())).flatMap(this::of);
            case TEMPLATE -> templates.findById(model.value()).map(KeptTemplate::blueprint);
        };
    }

    /** Of a project that is archived: of the plan by which it worked last. */
    Optional<Blueprint> of(ProjectView project) {
        return Optional.of(project)
                .filter(one -> one.state() == State.ARCHIVED)
                .flatMap(one -> plans.inEffect(one.id()))
                .map(PlanVersion::content)
                .map(new Abstraction(project, time)::of);
    }
}
