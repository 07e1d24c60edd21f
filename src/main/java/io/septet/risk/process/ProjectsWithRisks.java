package io.septet.risk.process;

import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.risk.RaiseRisk;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The projects in which somebody may raise a risk. */
@Component
class ProjectsWithRisks implements SoughtChoices {

    private final RaiseRisk raising;

    ProjectsWithRisks(RaiseRisk raising) {
        this.raising = raising;
    }

    @Override
    public String list() {
        return "projects-with-risks";
    }

    @Override
    public List<Choice> called(String called, String of, PersonId person) {
        return raising.projects(person, called, MOST).stream()
                .map(ProjectsWithRisks::choice)
                .toList();
    }

    @Override
    public Optional<Choice> find(String id, PersonId person) {
        return ProjectId.parse(id)
                .flatMap(project -> raising.project(project, person))
                .map(ProjectsWithRisks::choice);
    }

    private static Choice choice(ProjectView project) {
        return new Choice(project.id().toString(), project.code() + " · " + project.name());
    }
}
