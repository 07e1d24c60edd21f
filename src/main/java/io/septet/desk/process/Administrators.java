package io.septet.desk.process;

import io.septet.directory.PersonId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/** Whether an administrator's hand is at work in the engine right now, and whose that is. */
final class Administrators {

    private Administrators() {}

    /** By one of these commands of somebody who is signed in, or by a job of one of these batches. */
    static boolean areAtWork(Set<Class<?>> commands, Set<String> batches) {
        boolean isTheirs = Context.getCommandContext().getAuthentication() != null
                && commands.contains(
                        Context.getCommandInvocationContext().getCommand().getClass());
        return isTheirs
                || job().filter(job -> batches.contains(job.getJobHandlerType()))
                        .isPresent();
    }

    /** Id of the one at work; null when a batch is whose author is not known. */
    static @Nullable PersonId atWork() {
        Authentication person = Context.getCommandContext().getAuthentication();
        return person == null
                ? job().flatMap(Administrators::authorOf).orElse(null)
                : PersonId.orNobody(person.getUserId());
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
