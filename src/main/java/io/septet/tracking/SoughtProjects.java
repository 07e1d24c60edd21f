package io.septet.tracking;

import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import java.util.List;
import java.util.Optional;

/** A list of the projects whose work is under way, for whoever begins something in one in which they take part. */
public abstract class SoughtProjects implements SoughtChoices {

    private final TrackedProjects tracked;

    protected SoughtProjects(TrackedProjects tracked) {
        this.tracked = tracked;
    }

    /** The project, if the person may choose it now. */
    protected Optional<ProjectView> project(ProjectId id, PersonId person) {
        return tracked.find(id, person);
    }

    @Override
    public final List<Choice> called(String called, String of, PersonId person) {
        return tracked.of(person, called, MOST).stream()
                .map(ProjectView::choice)
                .toList();
    }

    @Override
    public final Optional<Choice> find(String id, PersonId person) {
        return ProjectId.parse(id).flatMap(project -> project(project, person)).map(ProjectView::choice);
    }
}
