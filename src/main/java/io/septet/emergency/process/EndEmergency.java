package io.septet.emergency.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.emergency.Ending;
import io.septet.emergency.SettleEmergency;
import io.septet.project.ProjectId;
import org.springframework.stereotype.Component;

/** Whoever took an emergency says that it is over, where it came from, and what follows (T9). */
@Component
class EndEmergency implements Submission<Ending, EmergencyShown> {

    private final SettleEmergency settling;
    private final EmergencyReference reference;

    EndEmergency(SettleEmergency settling, EmergencyReference reference) {
        this.settling = settling;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return EmergencyProcess.END_EMERGENCY;
    }

    @Override
    public Class<Ending> content() {
        return Ending.class;
    }

    @Override
    public Class<EmergencyShown> reference() {
        return EmergencyShown.class;
    }

    @Override
    public Sheet<Ending, EmergencyShown> open(TaskAtHand task) {
        return new Sheet<>(Ending.empty(), reference.of(task));
    }

    @Override
    public Outcome submit(TaskAtHand task, Ending ending) {
        settling.end(ProjectId.of(task.projectId()), EmergencyProcess.emergency(task), ending, task.doer());
        return Outcome.none();
    }
}
