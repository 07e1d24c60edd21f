package io.septet.archive.process;

import io.septet.archive.Archives;
import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Closes the project once its documents are filed. */
@ForModels(value = "closeProject", onlyIn = ProjectArchive.PROCESS)
public class CloseProject implements JavaDelegate {

    private final Archives archives;

    CloseProject(Archives archives) {
        this.archives = archives;
    }

    @Override
    public void execute(DelegateExecution execution) {
        archives.close(ProjectId.of((String) execution.getVariable(ProjectId.VARIABLE)));
    }
}
