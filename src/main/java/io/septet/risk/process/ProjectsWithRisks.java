package io.septet.risk.process;

import io.septet.tracking.SoughtProjects;
import io.septet.tracking.TrackedProjects;
import org.springframework.stereotype.Component;

/** The projects in which somebody may raise a risk. */
@Component
class ProjectsWithRisks extends SoughtProjects {

    ProjectsWithRisks(TrackedProjects tracked) {
        super(tracked);
    }

    @Override
    public String list() {
        return "projects-with-risks";
    }
}
