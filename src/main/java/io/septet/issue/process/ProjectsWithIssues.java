package io.septet.issue.process;

import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.tracking.TrackedProjects;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The projects in which somebody may raise an issue. */
@Component
class ProjectsWithIssues implements SoughtChoices {

    private final TrackedProjects tracked;

    ProjectsWithIssues(TrackedProjects tracked) {
        this.tracked = tracked;
    }

    @Override
    public String list() {
        return "projects-with-issues";
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
                .flatMap(project -> tracked.find(project, person))
                .map(ProjectView::choice);
    }
}
