package io.septet.resource.process;

import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.resource.AskableItems;
import io.septet.tracking.TrackedProjects;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The projects in which somebody may ask for a resource. */
@Component
class ProjectsWithRequests implements SoughtChoices {

    private final TrackedProjects tracked;
    private final AskableItems askable;
    private final Projects projects;

    ProjectsWithRequests(TrackedProjects tracked, AskableItems askable, Projects projects) {
        this.tracked = tracked;
        this.askable = askable;
        this.projects = projects;
    }

    @Override
    public String list() {
        return "projects-with-requests";
    }

    @Override
    public List<Choice> called(String called, String of, PersonId person) {
        return tracked.of(person, called, MOST).stream()
                .map(ProjectView::choice)
                .toList();
    }

    @Override
    public Optional<Choice> find(String id, PersonId person) {
        return ProjectId.parse(id)
                .flatMap(projects::find)
                .filter(project -> !askable.of(project.id(), person).isEmpty())
                .map(ProjectView::choice);
    }
}
