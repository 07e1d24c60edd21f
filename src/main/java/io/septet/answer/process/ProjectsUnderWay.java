package io.septet.answer.process;

import io.septet.project.Projects;
import io.septet.project.Readers;
import io.septet.project.SoughtUnderWay;
import org.springframework.stereotype.Component;

/** The projects under way in which somebody takes part, and may start what process owners have added. */
@Component
class ProjectsUnderWay extends SoughtUnderWay {

    ProjectsUnderWay(Projects projects, Readers readers) {
        super(projects, readers);
    }

    @Override
    public String list() {
        return "projects-under-way";
    }
}
