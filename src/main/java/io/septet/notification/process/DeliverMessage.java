package io.septet.notification.process;

import io.septet.notification.Outbox;
import io.septet.platform.ForModels;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Has the message of the instance sent again: an operator said so, or it is from before there was an outbox. */
@ForModels(value = "deliverMessage", onlyIn = Notification.PROCESS)
public class DeliverMessage implements JavaDelegate {

    private final Outbox outbox;

    DeliverMessage(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outbox.sendAgain(UUID.fromString((String) execution.getVariable(Notification.MESSAGE_ID)));
    }
}
