package io.septet.notification;

import io.septet.absence.Absence;
import io.septet.absence.SubstituteNamed;
import io.septet.absence.SubstituteReleased;
import io.septet.directory.Directory;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that they are to stand in for somebody, and when they need not any more. */
@Component
class SubstituteNews {

    private final Notifications notifications;
    private final Directory directory;

    SubstituteNews(Notifications notifications, Directory directory) {
        this.notifications = notifications;
        this.directory = directory;
    }

    @EventListener
    void announce(SubstituteNamed named) {
        tell(named.absence(), "substitute.named");
    }

    @EventListener
    void announce(SubstituteReleased released) {
        tell(released.absence(), "substitute.released");
    }

    private void tell(Absence absence, String message) {
        notifications.tell(
                List.of(absence.substitute()),
                message,
                null,
                Map.of(
                        "absent", directory.person(absence.absent()).name(),
                        "from", absence.from().toString(),
                        "until", absence.until().toString()));
    }
}
