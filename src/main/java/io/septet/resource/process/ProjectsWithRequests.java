package io.septet.resource.process;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.resource.AskableItems;
import io.septet.tracking.SoughtProjects;
import io.septet.tracking.TrackedProjects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The projects in which somebody may ask for a resource. */
@Component
class ProjectsWithRequests extends SoughtProjects {

    private final AskableItems askable;
    private final Projects projects;

    ProjectsWithRequests(TrackedProjects tracked, AskableItems askable, Projects projects) {
        super(tracked);
        this.askable = askable;
        this.projects = projects;
    }

    @Override
    public String list() {
        return "projects-with-requests";
    }

    @Override
    protected Optional<ProjectView> project(ProjectId id, PersonId person) {
        return projects.find(id)
                .filter(project -> !askable.of(project.id(), person).isEmpty());
    }
}
