package io.septet.lifecycle.process;

import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.project.WithdrawnWithProject;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Withdraws the work that goes on beside a cancelled project's own process. */
@ForModels(value = "withdrawWork", onlyIn = CollaborationProject.PROCESS)
public class WithdrawWork implements JavaDelegate {

    private final List<WithdrawnWithProject> openWork;

    WithdrawWork(List<WithdrawnWithProject> openWork) {
        this.openWork = openWork;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProjectId project = ProjectId.of((String) execution.getVariable(ProjectId.VARIABLE));
        openWork.forEach(work -> work.withdraw(project));
    }
}
