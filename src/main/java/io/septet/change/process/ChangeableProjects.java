package io.septet.change.process;

import io.septet.change.AskForChange;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.tracking.SoughtProjects;
import io.septet.tracking.TrackedProjects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The projects for which somebody may ask for a change. */
@Component
class ChangeableProjects extends SoughtProjects {

    private final AskForChange asking;

    ChangeableProjects(TrackedProjects tracked, AskForChange asking) {
        super(tracked);
        this.asking = asking;
    }

    @Override
    public String list() {
        return "changeable-projects";
    }

    @Override
    protected Optional<ProjectView> project(ProjectId id, PersonId person) {
        return asking.project(id, person);
    }
}
