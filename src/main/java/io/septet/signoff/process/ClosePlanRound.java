package io.septet.signoff.process;

import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.signoff.CloseRound;
import io.septet.signoff.SignOffs;
import io.septet.signoff.Signers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The date for signatures has passed: ends the round if somebody has rejected; if not, the first who does will end it. */
@ForModels(value = "closePlanRound", onlyIn = PlanSignOff.PROCESS)
class ClosePlanRound implements JavaDelegate {

    private final CloseRound closeRound;
    private final Signers signers;

    ClosePlanRound(CloseRound closeRound, Signers signers) {
        this.closeRound = closeRound;
        this.signers = signers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProjectId project = ProjectId.of((String) execution.getVariable(ProjectId.VARIABLE));
        int version = (Integer) execution.getVariable(SignOffs.PLAN_VERSION);
        execution.setVariable(
                SignOffs.PLAN_ROUND_DUE, signers.asked(project, version).name());
        closeRound.closeAtItsDate(project, version);
    }
}
