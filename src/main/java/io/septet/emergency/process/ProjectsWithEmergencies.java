package io.septet.emergency.process;

import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import io.septet.emergency.RaiseEmergency;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.tracking.TrackedProjects;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The projects in which somebody may raise an emergency. */
@Component
class ProjectsWithEmergencies implements SoughtChoices {

    private final TrackedProjects tracked;
    private final RaiseEmergency raising;

    ProjectsWithEmergencies(TrackedProjects tracked, RaiseEmergency raising) {
        this.tracked = tracked;
        this.raising = raising;
    }

    @Override
    public String list() {
        return "projects-with-emergencies";
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
                .flatMap(project -> raising.project(project, person))
                .map(ProjectView::choice);
    }
}
