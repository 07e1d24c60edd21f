package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.notification.Notifications;
import io.septet.project.ProjectView;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about minutes. */
@Component
class MinutesNews {

    private final Notifications notifications;
    private final Directory directory;
    private final WorkingTime time;
    private final MessageSource texts;

    MinutesNews(Notifications notifications, Directory directory, WorkingTime time, MessageSource texts) {
        this.notifications = notifications;
        this.directory = directory;
        this.time = time;
        this.texts = texts;
    }

    /** Everybody who was invited or came, as long as they work here. */
    void tellOfFiled(ProjectView project, Minutes minutes) {
        notifications.tell(
                minutes.content().everybody().stream()
                        .filter(directory.roster()::knows)
                        .toList(),
                "meeting.minutesFiled",
                project.id(),
                reader -> Map.of(
                        "kind", texts.getMessage("meeting.kind." + minutes.kind(), null, reader),
                        "day", minutes.heldAt().atZone(time.zone()).toLocalDate()));
    }
}
