package io.septet.desk.process;

import io.septet.desk.ByHand;
import io.septet.desk.TaskAtHand;
import io.septet.platform.PlainText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes down which variables of processes administrators set by hand, and to what. What models set themselves is no news. The
 * engine is given it as the one handler of its history besides its own.
 */
@Component
class VariablesByHand implements HistoryEventHandler {

    private static final Set<Class<?>> SETS = Set.of(
            SetExecutionVariablesCmd.class,
            PatchExecutionVariablesCmd.class,
            RemoveExecutionVariablesCmd.class,
            SetTaskVariablesCmd.class,
            PatchTaskVariablesCmd.class,
            RemoveTaskVariablesCmd.class);

    private static final Set<String> SETS_OF_MANY = Set.of(Batch.TYPE_SET_VARIABLES);

    private static final Set<String> CHANGES = Set.of(
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE.getEventName(),
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE.getEventName(),
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE.getEventName());

    /** As long as the names of steps may be. */
    private static final int LONGEST = 255;

    private final ApplicationEventPublisher events;

    VariablesByHand(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void handleEvents(List<HistoryEvent> all) {
        all.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable
                && CHANGES.contains(event.getEventType())
                && variable.getProcessInstanceId() != null
                && Administrators.areAtWork(SETS, SETS_OF_MANY)) {
            tell(variable);
        }
    }

    private void tell(HistoricVariableUpdateEventEntity variable) {
        ExecutionEntity process =
                Context.getCommandContext().getExecutionManager().findExecutionById(variable.getProcessInstanceId());
        Object project = process.getVariable(TaskAtHand.PROJECT);
        String model = process.getProcessDefinition().getKey();
        String label = Objects.requireNonNullElse(process.getProcessDefinition().getName(), model);
        events.publishEvent(new ByHand(
                ByHand.Kind.SET,
                model,
                null,
                PlainText.shortened(
                        "%s: %s = %s".formatted(label, variable.getVariableName(), value(variable)), LONGEST),
                project == null ? null : project.toString(),
                Administrators.atWork(),
                null));
    }

    /** In a word where it is a fact or an id; a dash for what is gone or has no such word. */
    private static String value(HistoricVariableUpdateEventEntity variable) {
        boolean isGone =
                HistoryEventTypes.VARIABLE_INSTANCE_DELETE.getEventName().equals(variable.getEventType());
        Object value = isGone
                ? null
                : switch (String.valueOf(variable.getSerializerName())) {
                    case "boolean" -> Objects.equals(variable.getLongValue(), 1L);
                    case "string" -> variable.getTextValue();
                    case "integer", "long", "short" -> variable.getLongValue();
                    case "double" -> variable.getDoubleValue();
                    default -> null;
                };
        return value == null ? "–" : value.toString();
    }
}
