package io.septet.desk.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.desk.TaskSkipped;
import io.septet.directory.PersonId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes down which tasks an administrator skips by moving a process by hand, in Cockpit or through REST. What models
 * themselves end, by an answer of somebody else or with the whole project, is no news.
 */
@Component
class TaskSkips implements TaskListener {

    private static final Set<Class<?>> BY_HAND = Set.of(
            ModifyProcessInstanceCmd.class, ProcessInstanceModificationCmd.class, MigrateProcessInstanceCmd.class);

    private static final Set<String> BY_BATCH =
            Set.of(Batch.TYPE_PROCESS_INSTANCE_MODIFICATION, Batch.TYPE_PROCESS_INSTANCE_MIGRATION);

    private final ApplicationEventPublisher events;

    TaskSkips(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!isByHand()) {
            return;
        }
        ExecutionEntity execution = (ExecutionEntity) task.getExecution();
        Object project = task.getVariable(TaskAtHand.PROJECT);
        events.publishEvent(new TaskSkipped(
                new TaskKey(execution.getProcessDefinition().getKey(), task.getTaskDefinitionKey()),
                task.getName(),
                project == null ? null : project.toString(),
                administrator()));
    }

    private static boolean isByHand() {
        return BY_HAND.contains(
                        Context.getCommandInvocationContext().getCommand().getClass())
                || job().filter(job -> BY_BATCH.contains(job.getJobHandlerType()))
                        .isPresent();
    }

    private static @Nullable PersonId administrator() {
        Authentication person = Context.getCommandContext().getAuthentication();
        return person == null ? job().flatMap(TaskSkips::authorOf).orElse(null) : PersonId.orNobody(person.getUserId());
    }

    private static Optional<JobEntity> job() {
        return Optional.ofNullable(Context.getCommandContext().getCurrentJob());
    }

    /** A job of a batch runs as nobody. */
    private static Optional<PersonId> authorOf(JobEntity job) {
        return Context.getProcessEngineConfiguration().getManagementService().createBatchQuery().list().stream()
                .filter(batch -> batch.getBatchJobDefinitionId().equals(job.getJobDefinitionId()))
                .map(Batch::getCreateUserId)
                .filter(Objects::nonNull)
                .map(PersonId::of)
                .findFirst();
    }
}
