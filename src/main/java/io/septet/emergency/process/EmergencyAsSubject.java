package io.septet.emergency.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskSubject;
import io.septet.emergency.Emergencies;
import io.septet.emergency.EmergencyWording;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the task list, the tasks of an emergency say what happened. */
@Component
@Order(10)
class EmergencyAsSubject implements TaskSubject {

    private final Emergencies emergencies;
    private final EmergencyWording wording;

    EmergencyAsSubject(Emergencies emergencies, EmergencyWording wording) {
        this.emergencies = emergencies;
        this.wording = wording;
    }

    @Override
    public Optional<String> of(TaskAtHand task) {
        return task.facts().containsKey(EmergencyProcess.EMERGENCY_ID)
                ? Optional.of(wording.title(emergencies.get(EmergencyProcess.emergency(task))))
                : Optional.empty();
    }
}
