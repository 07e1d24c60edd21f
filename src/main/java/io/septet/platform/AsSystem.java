package io.septet.platform;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Lets a use case that has checked its own permission act on the engine, where the person at the keyboard may not:
 * correlate a message, start a process that people do not start.
 */
@Component
public class AsSystem {

    private final IdentityService identities;

    AsSystem(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    /** Runs the action with nobody logged in at the engine, then logs the person in again. */
    public void run(Runnable action) {
        call(() -> {
            action.run();
            return null;
        });
    }

    /** As {@link #run}, with a result. */
    public <T> T call(Supplier<T> action) {
        Authentication person = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return action.get();
        } finally {
            if (person != null) {
                identities.setAuthentication(person);
            }
        }
    }
}
