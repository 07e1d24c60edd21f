package io.septet.meeting.process;

import io.septet.meeting.ConfirmationProcesses;
import io.septet.meeting.MinutesId;
import io.septet.platform.AsSystem;
import io.septet.platform.AwaitedMessages;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The {@link ConfirmationProcesses} as instances of {@code minutes-confirmation}. */
@Component
class EngineConfirmationProcesses implements ConfirmationProcesses {

    private final RuntimeService runtime;
    private final AwaitedMessages messages;
    private final AsSystem asSystem;

    EngineConfirmationProcesses(@Lazy RuntimeService runtime, AwaitedMessages messages, AsSystem asSystem) {
        this.runtime = runtime;
        this.messages = messages;
        this.asSystem = asSystem;
    }

    @Override
    public void start(ProjectView project, MinutesId minutes) {
        asSystem.run(() -> runtime.createMessageCorrelation(MinutesConfirmation.MINUTES_OUT)
                .processInstanceBusinessKey(project.code())
                .setVariable(ProjectId.VARIABLE, project.id().toString())
                .setVariable(MinutesConfirmation.MINUTES_ID, minutes.toString())
                .setVariable(MinutesConfirmation.OBJECTED, false)
                .correlateStartMessage());
    }

    @Override
    public void withdraw(MinutesId minutes) {
        messages.send(MinutesConfirmation.WITHDRAWN, MinutesConfirmation.MINUTES_ID, minutes.toString(), Map.of());
    }
}
