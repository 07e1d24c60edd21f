package io.septet.desk.process;

import io.septet.desk.ByHand;
import io.septet.desk.ByHand.Kind;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskPerson;
import io.septet.directory.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByKeyCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.ProcessInstanceModificationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes down what administrators do to processes by hand, in Cockpit, in Tasklist or through REST: which open tasks they
 * skip, to whom they give one, which processes they end. What models themselves end or assign, by an answer of somebody
 * else or with the whole project, is no news, nor is what Septet does in people's stead.
 */
@Component
class Interventions implements TaskListener, ExecutionListener {

    private static final Set<Class<?>> MOVES = Set.of(
            ModifyProcessInstanceCmd.class, ProcessInstanceModificationCmd.class, MigrateProcessInstanceCmd.class);

    private static final Set<Class<?>> ENDS = Set.of(
            DeleteProcessInstanceCmd.class,
            DeleteProcessInstancesCmd.class,
            DeleteDeploymentCmd.class,
            DeleteProcessDefinitionsByIdsCmd.class,
            DeleteProcessDefinitionsByKeyCmd.class);

    private static final Set<Class<?>> GIVES = Set.of(AssignTaskCmd.class, SaveTaskCmd.class);

    private static final Set<String> MOVES_OF_MANY =
            Set.of(Batch.TYPE_PROCESS_INSTANCE_MODIFICATION, Batch.TYPE_PROCESS_INSTANCE_MIGRATION);

    private static final Set<String> ENDS_OF_MANY = Set.of(Batch.TYPE_PROCESS_INSTANCE_DELETION);

    private final ApplicationEventPublisher events;

    Interventions(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getEventName().equals(EVENTNAME_ASSIGNMENT)) {
            if (Administrators.areAtWork(GIVES, Set.of()) && task.getAssignee() != null) {
                tell(Kind.GIVEN, task, TaskPerson.of(task));
            }
        } else if (Administrators.areAtWork(MOVES, MOVES_OF_MANY) || isEndedByHand()) {
            tell(Kind.SKIPPED, task, null);
        }
    }

    /** A process ended. */
    @Override
    public void notify(DelegateExecution process) {
        if (isEndedByHand()) {
            ExecutionEntity instance = (ExecutionEntity) process;
            String id = instance.getProcessDefinition().getKey();
            String name = instance.getProcessDefinition().getName();
            events.publishEvent(new ByHand(
                    Kind.ENDED,
                    id,
                    null,
                    name == null ? id : name,
                    text(process.getVariable(TaskAtHand.PROJECT)),
                    Administrators.atWork(),
                    null,
                    facts(process)));
        }
    }

    private static Map<String, String> facts(DelegateExecution process) {
        Map<String, String> facts = new HashMap<>();
        process.getVariables().forEach((name, value) -> {
            if (value instanceof String known) {
                facts.put(name, known);
            }
        });
        return facts;
    }

    private void tell(Kind kind, DelegateTask task, @Nullable PersonId to) {
        events.publishEvent(new ByHand(
                kind,
                ((ExecutionEntity) task.getExecution()).getProcessDefinition().getKey(),
                task.getTaskDefinitionKey(),
                task.getName(),
                text(task.getVariable(TaskAtHand.PROJECT)),
                Administrators.atWork(),
                to));
    }

    private static boolean isEndedByHand() {
        return Administrators.areAtWork(ENDS, ENDS_OF_MANY);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
