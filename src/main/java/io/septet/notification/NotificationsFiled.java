package io.septet.notification;

import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Files who was told what, and who was reminded of what (A1); reminders are part of the trace, too (A3). */
@Component
class NotificationsFiled implements FiledWithProject {

    private final Notifications notifications;

    NotificationsFiled(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        List<MessageView> messages = notifications.of(project);
        List<ReminderView> reminders = notifications.reminders(project);
        Stream<Document> told = messages.isEmpty()
                ? Stream.empty()
                : Stream.of(Document.of(latest(messages).at(), told(messages), "notification.document.messages"));
        Stream<Document> reminded = reminders.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Document.of(latest(reminders).at(), reminded(reminders), "notification.document.reminders"));
        return Stream.concat(told, reminded).toList();
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        return notifications.reminders(project).stream()
                .map(reminder -> Decision.of(reminder.at(), null, "notification.trace.REMIND")
                        .about(reminder.taskName()))
                .toList();
    }

    private static <T> T latest(List<T> inOrderOfTime) {
        return inOrderOfTime.get(inOrderOfTime.size() - 1);
    }

    private static Fields told(List<MessageView> messages) {
        return new Fields().rows("notification.messages", messages, (row, message) -> {
            row.moment("notification.at", message.at())
                    .person("notification.person", message.person())
                    .text("notification.subject", message.subject())
                    .text("notification.body", message.body());
        });
    }

    private static Fields reminded(List<ReminderView> reminders) {
        return new Fields().rows("notification.reminders", reminders, (row, reminder) -> row.moment(
                        "notification.at", reminder.at())
                .text("notification.task", reminder.taskName())
                .moment("notification.due", reminder.due())
                .person("notification.assignee", reminder.assignee())
                .number("notification.number", reminder.number())
                .person("notification.told", reminder.told()));
    }
}
