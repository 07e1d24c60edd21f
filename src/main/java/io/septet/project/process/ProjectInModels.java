package io.septet.project.process;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.platform.ForModels;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.util.Collection;
import java.util.function.Function;

/**
 * What models ask of a project: {@code ${project.overallLead(projectId)}}. Answers are ids of people or departments. In
 * the place of somebody who no longer works here comes who steps in for them ({@link Successors}).
 */
@ForModels("project")
public class ProjectInModels {

    private final Projects projects;
    private final Successors successors;
    private final Directory directory;

    ProjectInModels(Projects projects, Successors successors, Directory directory) {
        this.projects = projects;
        this.successors = successors;
        this.directory = directory;
    }

    public String overallLead(String projectId) {
        return doer(projectId, ProjectView::overallLead);
    }

    public String coordinator(String projectId) {
        return doer(projectId, ProjectView::coordinator);
    }

    /** The departments that take part. */
    public Collection<String> departments(String projectId) {
        return project(projectId).departments().stream()
                .map(DepartmentId::value)
                .toList();
    }

    /**
     * The person who decides for the department in this project; its head once it takes part no longer, for what lay
     * before it already.
     */
    public String contact(String projectId, String department) {
        DepartmentId id = DepartmentId.of(department);
        return doer(projectId, project -> project.participation(id)
                .map(Participation::contact)
                .or(() -> directory.head(id).map(Person::id))
                .orElseThrow(() -> new IllegalStateException("Department '%s' takes no part".formatted(department))));
    }

    /** The member, or who does what the member was to do. */
    public String member(String projectId, String member) {
        return doer(projectId, project -> PersonId.of(member));
    }

    private String doer(String projectId, Function<ProjectView, PersonId> role) {
        ProjectView project = project(projectId);
        return successors.of(project, role.apply(project)).value();
    }

    private ProjectView project(String projectId) {
        return projects.get(ProjectId.of(projectId));
    }
}
