package io.septet.desk.process;

import io.septet.desk.ByHand;
import io.septet.desk.TaskAtHand;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes down which messages administrators send to processes by hand, where they come in. What Septet sends in people's stead
 * is no news.
 */
@Component
class MessagesByHand implements ExecutionListener {

    private static final Set<Class<?>> SENDS =
            Set.of(CorrelateMessageCmd.class, CorrelateAllMessageCmd.class, MessageEventReceivedCmd.class);

    private static final Set<String> SENDS_OF_MANY = Set.of(Batch.TYPE_CORRELATE_MESSAGE);

    private final ApplicationEventPublisher events;

    MessagesByHand(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** An element that waits for a message is left: because it came, or because it is waited for no longer. */
    @Override
    public void notify(DelegateExecution element) {
        if (!element.isCanceled() && Administrators.areAtWork(SENDS, SENDS_OF_MANY)) {
            Object project = element.getVariable(TaskAtHand.PROJECT);
            events.publishEvent(new ByHand(
                    ByHand.Kind.SENT,
                    ((ExecutionEntity) element).getProcessDefinition().getKey(),
                    null,
                    Objects.requireNonNullElse(element.getCurrentActivityName(), element.getCurrentActivityId()),
                    project == null ? null : project.toString(),
                    Administrators.atWork(),
                    null));
        }
    }
}
