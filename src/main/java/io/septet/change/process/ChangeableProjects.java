package io.septet.change.process;

import io.septet.change.AskForChange;
import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.tracking.TrackedProjects;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The projects for which somebody may ask for a change. */
@Component
class ChangeableProjects implements SoughtChoices {

    private final TrackedProjects tracked;
    private final AskForChange asking;

    ChangeableProjects(TrackedProjects tracked, AskForChange asking) {
        this.tracked = tracked;
        this.asking = asking;
    }

    @Override
    public String list() {
        return "changeable-projects";
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
                .flatMap(project -> asking.project(project, person))
                .map(ProjectView::choice);
    }
}
