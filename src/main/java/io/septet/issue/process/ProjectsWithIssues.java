package io.septet.issue.process;

import io.septet.tracking.SoughtProjects;
import io.septet.tracking.TrackedProjects;
import org.springframework.stereotype.Component;

/** The projects in which somebody may raise an issue. */
@Component
class ProjectsWithIssues extends SoughtProjects {

    ProjectsWithIssues(TrackedProjects tracked) {
        super(tracked);
    }

    @Override
    public String list() {
        return "projects-with-issues";
    }
}
