package io.septet.project;

import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;

/** A list of the projects under way in which somebody takes part, for whoever begins something in one of them. */
public abstract class SoughtUnderWay implements SoughtChoices {

    private static final Set<State> UNDER_WAY = Set.of(State.RUNNING);

    private final Projects projects;
    private final Readers readers;

    protected SoughtUnderWay(Projects projects, Readers readers) {
        this.projects = projects;
        this.readers = readers;
    }

    /** The latest first. */
    public final List<ProjectView> first(String called, int most, PersonId person) {
        return projects.readableBy(readers.participant(person), UNDER_WAY, called, PageRequest.ofSize(most))
                .getContent();
    }

    /** The project, if the person may choose it now. */
    public final Optional<ProjectView> project(String id, PersonId person) {
        return ProjectId.parse(id)
                .flatMap(projects::find)
                .filter(project -> project.state() == State.RUNNING && readers.takesPart(project.id(), person));
    }

    @Override
    public final List<Choice> called(String called, String of, PersonId person) {
        return first(called, MOST, person).stream().map(ProjectView::choice).toList();
    }

    @Override
    public final Optional<Choice> find(String id, PersonId person) {
        return project(id, person).map(ProjectView::choice);
    }
}
