package io.septet.platform;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Messages that one running process waits for, for use cases that offer to send one only while it does. */
@Component
public class AwaitedMessages {

    private final RuntimeService runtime;
    private final AsSystem asSystem;

    AwaitedMessages(@Lazy RuntimeService runtime, AsSystem asSystem) {
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    /** Whether a process with this value of that variable waits for the message. */
    public boolean isAwaited(String message, String variable, Object value) {
        return asSystem.call(() -> runtime.createExecutionQuery()
                        .messageEventSubscriptionName(message)
                        .processVariableValueEquals(variable, value)
                        .count()
                > 0);
    }

    /** Sends the message to the process that waits for it. */
    public void send(String message, String variable, Object value, Map<String, Object> facts) {
        asSystem.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(variable, value)
                .setVariables(facts)
                .correlate());
    }
}
