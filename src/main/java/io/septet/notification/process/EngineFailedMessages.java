package io.septet.notification.process;

import io.septet.notification.FailedMessages;
import io.septet.platform.AsSystem;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts a process instance for a message that could not be sent, whose job has failed from the beginning: Cockpit shows
 * the incident, and what Retry does is to run the job.
 */
@Component
class EngineFailedMessages implements FailedMessages {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;
    private final AsSystem asSystem;
    private final Projects projects;

    EngineFailedMessages(
            @Lazy RuntimeService runtime,
            @Lazy ProcessEngineConfigurationImpl engine,
            AsSystem asSystem,
            Projects projects) {
        this.runtime = runtime;
        this.engine = engine;
        this.asSystem = asSystem;
        this.projects = projects;
    }

    @Override
    public void show(UUID messageId, @Nullable ProjectId project, String why) {
        asSystem.run(() -> {
            String instance = runtime.createProcessInstanceByKey(Notification.PROCESS)
                    .businessKey(project == null ? null : projects.get(project).code())
                    .setVariable(Notification.MESSAGE_ID, messageId.toString())
                    .execute()
                    .getId();
            engine.getCommandExecutorTxRequired().execute(failed(instance, why));
        });
    }

    /** The job of that instance has failed, and is not run before an operator says so. */
    private static Command<Void> failed(String instance, String why) {
        return context -> {
            for (JobEntity job : context.getJobManager().findJobsByProcessInstanceId(instance)) {
                job.setExceptionMessage(why);
                job.setRetries(0);
            }
            return null;
        };
    }
}
