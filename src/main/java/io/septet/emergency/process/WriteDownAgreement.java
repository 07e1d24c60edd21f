package io.septet.emergency.process;

import static io.septet.findings.Blank.blank;

import io.septet.calendar.WorkingTime;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.emergency.Agreed;
import io.septet.emergency.SettleEmergency;
import org.springframework.stereotype.Component;

/** Whoever took an emergency writes down what was agreed by phone (T9). */
@Component
class WriteDownAgreement implements Submission<Agreed, EmergencyShown> {

    private final SettleEmergency settling;
    private final EmergencyReference reference;
    private final WorkingTime time;

    WriteDownAgreement(SettleEmergency settling, EmergencyReference reference, WorkingTime time) {
        this.settling = settling;
        this.reference = reference;
        this.time = time;
    }

    @Override
    public TaskKey task() {
        return EmergencyProcess.WRITE_DOWN_AGREEMENT;
    }

    @Override
    public Class<Agreed> content() {
        return Agreed.class;
    }

    @Override
    public Class<EmergencyShown> reference() {
        return EmergencyShown.class;
    }

    @Override
    public Sheet<Agreed, EmergencyShown> open(TaskAtHand task) {
        return new Sheet<>(new Agreed(blank(), blank(), time.today(), blank()), reference.of(task));
    }

    @Override
    public Outcome submit(TaskAtHand task, Agreed agreed) {
        settling.writeDown(EmergencyProcess.emergency(task), agreed, task.doer());
        return Outcome.none();
    }
}
