package io.septet.meeting.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.meeting.MinutesId;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What code and model of {@code minutes-confirmation} call each other by. */
@Component
class MinutesConfirmation implements ProcessContract {

    static final String PROCESS = "minutes-confirmation";

    static final TaskKey CONFIRM_MINUTES = new TaskKey(PROCESS, "ConfirmMinutes");
    static final TaskKey READ_MINUTES = new TaskKey(PROCESS, "ReadMinutes");
    static final TaskKey CORRECT_MINUTES = new TaskKey(PROCESS, "CorrectMinutes");

    /** Begins it, once minutes are written. */
    static final String MINUTES_OUT = "MinutesOut";

    /** Ends it with the project. */
    static final String WITHDRAWN = "MinutesWithdrawn";

    static final String MINUTES_ID = "minutesId";

    /** Whether somebody has objected to the latest version, and it is to be corrected. */
    static final String OBJECTED = "minutesObjected";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> messages() {
        return Set.of(MINUTES_OUT, WITHDRAWN);
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE, MINUTES_ID, OBJECTED);
    }

    static MinutesId minutes(VariableScope scope) {
        return MinutesId.of((String) scope.getVariable(MINUTES_ID));
    }

    static MinutesId minutes(TaskAtHand task) {
        return MinutesId.of(task.fact(MINUTES_ID));
    }
}
