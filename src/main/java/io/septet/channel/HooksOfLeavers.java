package io.septet.channel;

import io.septet.directory.PersonId;
import io.septet.notification.OwnWebHooks;
import io.septet.platform.AccountChanges;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whoever gets the name of somebody who has left does not get their web hook. */
@Component
class HooksOfLeavers implements AccountChanges {

    private final OwnWebHooks hooks;

    HooksOfLeavers(@Lazy OwnWebHooks hooks) {
        this.hooks = hooks;
    }

    @Override
    public void removing(String person) {
        hooks.close(PersonId.of(person));
    }
}
