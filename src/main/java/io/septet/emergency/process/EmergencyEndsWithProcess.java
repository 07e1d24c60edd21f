package io.septet.emergency.process;

import io.septet.directory.PersonId;
import io.septet.emergency.EmergencyId;
import io.septet.emergency.SettleEmergency;
import io.septet.project.EndsWithProcess;
import io.septet.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An emergency is open no longer when its process was ended by hand. */
@Component
class EmergencyEndsWithProcess implements EndsWithProcess {

    private final SettleEmergency settling;

    EmergencyEndsWithProcess(SettleEmergency settling) {
        this.settling = settling;
    }

    @Override
    public String process() {
        return EmergencyProcess.PROCESS;
    }

    @Override
    public String variable() {
        return EmergencyProcess.EMERGENCY_ID;
    }

    @Override
    public void endedByHand(ProjectId project, String which, @Nullable PersonId by) {
        settling.endByHand(project, EmergencyId.of(which));
    }
}
