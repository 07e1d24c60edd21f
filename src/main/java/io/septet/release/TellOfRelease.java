package io.septet.release;

import io.septet.directory.Directory;
import io.septet.notification.Notifications;
import io.septet.platform.KeptBeside;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells process owners and administrators that a release carries other versions of models that the company has changed. */
@Component
class TellOfRelease implements KeptBeside {

    private final Directory directory;
    private final Notifications notifications;

    TellOfRelease(Directory directory, Notifications notifications) {
        this.directory = directory;
        this.notifications = notifications;
    }

    @Override
    public void keptBeside(List<String> keys) {
        notifications.tell(
                directory.processOwners(), "release.beside", null, Map.of("models", String.join("\n", keys)));
    }
}
