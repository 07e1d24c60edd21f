package io.septet.signoff.process;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.PlanVersions;
import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.Collection;

/** What models ask about a version that is to be signed: {@code ${signOff.members(projectId, planVersion)}}. */
@ForModels("signOff")
public class SignOffInModels {

    private final PlanVersions plans;
    private final Projects projects;

    SignOffInModels(PlanVersions plans, Projects projects) {
        this.plans = plans;
        this.projects = projects;
    }

    /** The departments that take part by that version, whose heads sign it. */
    public Collection<String> departments(String projectId, int version) {
        return plans.version(ProjectId.of(projectId), version).content().departments().stream()
                .map(DepartmentId::value)
                .toList();
    }

    /** Everybody who has a duty by that version, once each, as planned. */
    public Collection<String> members(String projectId, int version) {
        ProjectId project = ProjectId.of(projectId);
        return plans.version(project, version).content().members(projects.get(project)).stream()
                .map(PersonId::value)
                .toList();
    }
}
