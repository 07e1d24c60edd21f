package io.septet.answer.process;

import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import io.septet.project.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The projects under way in which somebody takes part, and may start what process owners have added. */
@Component
class ProjectsUnderWay implements SoughtChoices {

    private static final Set<State> UNDER_WAY = Set.of(State.RUNNING);

    private final Projects projects;
    private final Readers readers;

    ProjectsUnderWay(Projects projects, Readers readers) {
        this.projects = projects;
        this.readers = readers;
    }

    @Override
    public String list() {
        return "projects-under-way";
    }

    @Override
    public List<Choice> called(String called, String of, PersonId person) {
        return first(called, MOST, person).stream().map(ProjectView::choice).toList();
    }

    /** The latest first. */
    List<ProjectView> first(String called, int most, PersonId person) {
        return projects.readableBy(readers.participant(person), UNDER_WAY, called, PageRequest.ofSize(most))
                .getContent();
    }

    @Override
    public Optional<Choice> find(String id, PersonId person) {
        return project(id, person).map(ProjectView::choice);
    }

    /** The project, if the person may start something for it now. */
    Optional<ProjectView> project(String id, PersonId person) {
        return ProjectId.parse(id)
                .flatMap(projects::find)
                .filter(project -> project.state() == State.RUNNING && readers.takesPart(project.id(), person));
    }
}
