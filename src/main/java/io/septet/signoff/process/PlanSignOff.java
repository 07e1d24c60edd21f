package io.septet.signoff.process;

import io.septet.desk.TaskKey;
import io.septet.meeting.HeldOrCalled;
import io.septet.meeting.MeetingId;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import io.septet.signoff.CloseRound;
import io.septet.signoff.SignOffs;
import io.septet.signoff.TakePlanBack;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the code and the model {@code plan-sign-off} agree on. */
@Component
class PlanSignOff implements ProcessContract {

    static final String PROCESS = SignOffs.PROCESS;

    static final TaskKey SIGN_PLAN = new TaskKey(PROCESS, "SignPlan");
    static final TaskKey SIGN_DUTIES = new TaskKey(PROCESS, "SignDuties");
    static final TaskKey HOLD_KICK_OFF = new TaskKey(PROCESS, "HoldKickOff");

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> facts() {
        return Set.of(
                ProjectId.VARIABLE,
                SignOffs.PLAN_VERSION,
                SignOffs.PLAN_REJECTED,
                SignOffs.PLAN_ROUND_DUE,
                HeldOrCalled.IS_CALLED,
                MeetingId.VARIABLE);
    }

    @Override
    public Set<String> messages() {
        return Set.of(TakePlanBack.TAKEN_BACK, CloseRound.ROUND_CLOSED);
    }
}
