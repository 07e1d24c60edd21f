package io.septet.report.process;

import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.report.AskForReports;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Asks the departments of one project for their reports of the week. */
@ForModels(value = "askForReportsOfProject", onlyIn = ReportWatch.PROCESS)
class AskForReportsOfProject implements JavaDelegate {

    private final AskForReports asking;

    AskForReportsOfProject(AskForReports asking) {
        this.asking = asking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        asking.ask(ProjectId.of((String) execution.getVariable(ReportWatch.PROJECT_TO_REPORT)));
    }
}
