package io.septet.notification.process;

import io.septet.platform.ProcessContract;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What code and model of the process {@code notification} agree on. */
@Component
class Notification implements ProcessContract {

    static final String PROCESS = "notification";

    /** Variable: which message it brings. Models that are deployed call it so. */
    static final String MESSAGE_ID = "deliveryId";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> facts() {
        return Set.of(MESSAGE_ID);
    }
}
