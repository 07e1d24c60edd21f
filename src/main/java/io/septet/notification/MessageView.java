package io.septet.notification;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person was told.
 *
 * @param person id of the person
 * @param project the project it is about
 * @param task the engine's id of the task it is about
 * @param keys of the texts that word it, such as {@code task.offered}; several where one event told several things
 * @param subject as it was sent, in the person's language
 * @param body plain text, likewise
 * @param link address of the page or task it is about
 * @param urgent whether it is marked as something that cannot wait
 * @param calendar what the person's calendar program is told of it, as iCalendar; null where that is nothing
 * @param mailedTo address that the mail server took it for; null unless {@link MessageState#MAILED}
 * @param at when the message was addressed
 * @param deliveredAt when it was sent or recorded
 * @param readAt when the person said in Septet that they have read it
 */
public record MessageView(
        UUID id,
        PersonId person,
        @Nullable ProjectId project,
        @Nullable String task,
        List<String> keys,
        String subject,
        String body,
        String link,
        boolean urgent,
        @Nullable String calendar,
        MessageState state,
        @Nullable String mailedTo,
        Instant at,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt) {

    /** Without an entry for calendars. */
    public MessageView(
            UUID id,
            PersonId person,
            @Nullable ProjectId project,
            @Nullable String task,
            List<String> keys,
            String subject,
            String body,
            String link,
            boolean urgent,
            MessageState state,
            @Nullable String mailedTo,
            Instant at,
            @Nullable Instant deliveredAt,
            @Nullable Instant readAt) {
        this(
                id,
                person,
                project,
                task,
                keys,
                subject,
                body,
                link,
                urgent,
                null,
                state,
                mailedTo,
                at,
                deliveredAt,
                readAt);
    }

    /** Whether that is among what it tells. */
    public boolean tells(String key) {
        return keys.contains(key);
    }
}
