package io.septet.meeting.process;

import io.septet.project.Projects;
import io.septet.project.Readers;
import io.septet.project.SoughtUnderWay;
import org.springframework.stereotype.Component;

/** The projects under way in which somebody takes part, and may call a meeting. */
@Component
class ProjectsToMeetIn extends SoughtUnderWay {

    ProjectsToMeetIn(Projects projects, Readers readers) {
        super(projects, readers);
    }

    @Override
    public String list() {
        return "projects-with-meetings";
    }
}
