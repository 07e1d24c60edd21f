package io.septet.lifecycle.process;

import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Notes that a project comes into the step that a call activity stands for. */
@ForModels(value = "enterStep", onlyIn = CollaborationProject.PROCESS)
public class EnterStep implements ExecutionListener {

    private final Projects projects;

    EnterStep(Projects projects) {
        this.projects = projects;
    }

    @Override
    public void notify(DelegateExecution execution) {
        ProjectId project = ProjectId.of((String) execution.getVariable(ProjectId.VARIABLE));
        projects.enter(
                project, Objects.requireNonNull(CollaborationProject.STEPS.get(execution.getCurrentActivityId())));
    }
}
