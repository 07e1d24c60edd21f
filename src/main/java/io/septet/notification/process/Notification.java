package io.septet.notification.process;

import io.septet.platform.ProcessContract;
import org.springframework.stereotype.Component;

/** What code and model of the process {@code notification} agree on. */
@Component
class Notification implements ProcessContract {

    static final String PROCESS = "notification";

    /** Variable: which delivery it brings. */
    static final String DELIVERY_ID = "deliveryId";

    @Override
    public String process() {
        return PROCESS;
    }
}
