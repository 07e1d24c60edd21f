package io.septet.archive.process;

import io.septet.archive.Archives;
import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Files everything that is kept of the project as one package. Trying again leaves no second one. */
@ForModels(value = "fileDocuments", onlyIn = ProjectArchive.PROCESS)
public class FileDocuments implements JavaDelegate {

    private final Archives archives;

    FileDocuments(Archives archives) {
        this.archives = archives;
    }

    @Override
    public void execute(DelegateExecution execution) {
        archives.file(ProjectId.of((String) execution.getVariable(ProjectId.VARIABLE)));
    }
}
