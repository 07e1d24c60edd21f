package io.septet.archive.process;

import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the code and the model of {@code project-archive} agree on: the process runs on {@code projectId} alone. */
@Component
class ProjectArchive implements ProcessContract {

    static final String PROCESS = "project-archive";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE);
    }
}
