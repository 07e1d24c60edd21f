package io.septet.notification.process;

import io.septet.notification.Post;
import io.septet.platform.ForModels;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Brings the message of the instance to its person. */
@ForModels(value = "deliverMessage", onlyIn = Notification.PROCESS)
public class DeliverMessage implements JavaDelegate {

    private final Post post;

    DeliverMessage(Post post) {
        this.post = post;
    }

    @Override
    public void execute(DelegateExecution execution) {
        post.deliver(UUID.fromString((String) execution.getVariable(Notification.MESSAGE_ID)));
    }
}
