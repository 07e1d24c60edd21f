package io.septet.notification;

import io.septet.absence.Absence;
import io.septet.absence.SubstituteAwayToo;
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
        Absence absence = named.absence();
        tell(absence, "substitute.named");
        if (!absence.namedBy().equals(absence.absent())) {
            notifications.tell(
                    List.of(absence.absent()),
                    "substitute.namedForYou",
                    null,
                    Map.of(
                            "by", directory.person(absence.namedBy()).name(),
                            "substitute", directory.person(absence.substitute()).name(),
                            "from", absence.from(),
                            "until", absence.until()));
        }
    }

    @EventListener
    void announce(SubstituteReleased released) {
        tell(released.absence(), "substitute.released");
    }

    @EventListener
    void announce(SubstituteAwayToo both) {
        notifications.tell(
                List.of(both.absence().absent(), both.substitutes().substitute()),
                "substitute.awayToo",
                null,
                Map.of(
                        "absent", directory.person(both.absence().absent()).name(),
                        "between", directory.person(both.absence().substitute()).name(),
                        "substitute",
                                directory
                                        .person(both.substitutes().substitute())
                                        .name(),
                        "from", both.from(),
                        "until", both.until()));
    }

    private void tell(Absence absence, String message) {
        notifications.tell(
                List.of(absence.substitute()),
                message,
                null,
                Map.of(
                        "absent", directory.person(absence.absent()).name(),
                        "from", absence.from(),
                        "until", absence.until()));
    }
}
