package io.septet.emergency.process;

import io.septet.tracking.SoughtProjects;
import io.septet.tracking.TrackedProjects;
import org.springframework.stereotype.Component;

/** The projects in which somebody may raise an emergency. */
@Component
class ProjectsWithEmergencies extends SoughtProjects {

    ProjectsWithEmergencies(TrackedProjects tracked) {
        super(tracked);
    }

    @Override
    public String list() {
        return "projects-with-emergencies";
    }
}
