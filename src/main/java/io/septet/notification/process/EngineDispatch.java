package io.septet.notification.process;

import io.septet.notification.Dispatch;
import io.septet.platform.AsSystem;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts a process instance per message, so that one that fails is an operator's to repair. */
@Component
class EngineDispatch implements Dispatch {

    private final RuntimeService runtime;
    private final AsSystem asSystem;

    EngineDispatch(RuntimeService runtime, AsSystem asSystem) {
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @Override
    public void send(UUID messageId, @Nullable String businessKey) {
        asSystem.run(() -> runtime.createProcessInstanceByKey(Notification.PROCESS)
                .businessKey(businessKey)
                .setVariable(Notification.MESSAGE_ID, messageId.toString())
                .execute());
    }
}
