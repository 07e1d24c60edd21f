package io.septet.change.process;

import io.septet.change.AskForChange;
import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The projects for which somebody may ask for a change. */
@Component
class ChangeableProjects implements SoughtChoices {

    private final AskForChange asking;

    ChangeableProjects(AskForChange asking) {
        this.asking = asking;
    }

    @Override
    public String list() {
        return "changeable-projects";
    }

    @Override
    public List<Choice> called(String called, String of, PersonId person) {
        return asking.projects(person, called, MOST).stream()
                .map(ChangeableProjects::choice)
                .toList();
    }

    @Override
    public Optional<Choice> find(String id, PersonId person) {
        return ProjectId.parse(id)
                .flatMap(project -> asking.project(project, person))
                .map(ChangeableProjects::choice);
    }

    static Choice choice(ProjectView project) {
        return new Choice(project.id().toString(), project.code() + " · " + project.name());
    }
}
