package io.septet.notification.process;

import io.septet.notification.Dispatch;
import io.septet.platform.AsSystem;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts a process instance per message, so that one that fails is an operator's to repair. */
@Component
class EngineDispatch implements Dispatch {

    private final RuntimeService runtime;
    private final AsSystem asSystem;
    private final Projects projects;

    EngineDispatch(RuntimeService runtime, AsSystem asSystem, Projects projects) {
        this.runtime = runtime;
        this.asSystem = asSystem;
        this.projects = projects;
    }

    @Override
    public void send(UUID messageId, @Nullable ProjectId project) {
        asSystem.run(() -> runtime.createProcessInstanceByKey(Notification.PROCESS)
                .businessKey(project == null ? null : projects.get(project).code())
                .setVariable(Notification.MESSAGE_ID, messageId.toString())
                .execute());
    }
}
