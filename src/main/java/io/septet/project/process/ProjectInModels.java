package io.septet.project.process;

import io.septet.platform.ForModels;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.Collection;

/** What models ask of a project: {@code ${project.overallLead(projectId)}}. Answers are ids of people or departments. */
@ForModels("project")
public class ProjectInModels {

    private final Projects projects;

    ProjectInModels(Projects projects) {
        this.projects = projects;
    }

    public String overallLead(String projectId) {
        return project(projectId).overallLead();
    }

    public String coordinator(String projectId) {
        return project(projectId).coordinator();
    }

    /** The departments that take part. */
    public Collection<String> departments(String projectId) {
        return project(projectId).departments();
    }

    /** The person who decides for the department in this project. */
    public String contact(String projectId, String department) {
        return project(projectId)
                .participation(department)
                .map(Participation::contact)
                .orElseThrow(() -> new IllegalStateException("Department '%s' takes no part".formatted(department)));
    }

    /** Everybody with a duty in the project, once each: lead, coordinator, contacts and their deputies. */
    public Collection<String> members(String projectId) {
        return project(projectId).members();
    }

    private ProjectView project(String projectId) {
        return projects.get(ProjectId.of(projectId));
    }
}
