package io.septet.resource.process;

import io.septet.platform.AsSystem;
import io.septet.platform.AwaitedMessages;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.resource.RequestId;
import io.septet.resource.RequestProcesses;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The {@link RequestProcesses} as instances of {@code resource-support}. */
@Component
class EngineRequestProcesses implements RequestProcesses {

    private final RuntimeService runtime;
    private final AwaitedMessages messages;
    private final AsSystem asSystem;

    EngineRequestProcesses(@Lazy RuntimeService runtime, AwaitedMessages messages, AsSystem asSystem) {
        this.runtime = runtime;
        this.messages = messages;
        this.asSystem = asSystem;
    }

    @Override
    public void start(ProjectView project, RequestId request) {
        asSystem.run(() -> runtime.createMessageCorrelation(ResourceSupport.SUPPORT_REQUESTED)
                .processInstanceBusinessKey(project.code())
                .setVariable(ProjectId.VARIABLE, project.id().toString())
                .setVariable(ResourceSupport.RESOURCE_REQUEST_ID, request.toString())
                .correlateStartMessage());
    }

    @Override
    public void end(RequestId request) {
        messages.send(
                ResourceSupport.SUPPORT_NOT_NEEDED, ResourceSupport.RESOURCE_REQUEST_ID, request.toString(), Map.of());
    }
}
