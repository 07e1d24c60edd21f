package io.septet.emergency.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.emergency.EmergencyId;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What code and model of {@code emergency} agree on. */
@Component
class EmergencyProcess implements ProcessContract {

    static final String PROCESS = "emergency";

    static final TaskKey WRITE_DOWN_AGREEMENT = new TaskKey(PROCESS, "WriteDownAgreement");
    static final TaskKey END_EMERGENCY = new TaskKey(PROCESS, "EndEmergency");

    /** Somebody raises one in a form. */
    static final TaskKey EMERGENCY_SEEN = new TaskKey(PROCESS, "EmergencySeen");

    /** Starts it. */
    static final String EMERGENCY_RAISED = "EmergencyRaised";

    /** One of those who were told sees to it. */
    static final String EMERGENCY_TAKEN = "EmergencyTaken";

    /** Ends it with its project. */
    static final String EMERGENCY_WITHDRAWN = "EmergencyWithdrawn";

    static final String EMERGENCY_ID = "emergencyId";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> messages() {
        return Set.of(EMERGENCY_RAISED, EMERGENCY_TAKEN, EMERGENCY_WITHDRAWN);
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE, EMERGENCY_ID);
    }

    static EmergencyId emergency(VariableScope scope) {
        return EmergencyId.of((String) scope.getVariable(EMERGENCY_ID));
    }

    static EmergencyId emergency(TaskAtHand task) {
        return EmergencyId.of(task.fact(EMERGENCY_ID));
    }
}
