package io.septet.notification;

import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.UUID;

/**
 * What one person was told.
 *
 * @param person id of the person
 * @param project the project it is about; null when it is about none
 * @param message key of the message
 * @param subject as it was sent, in the person's language
 * @param body plain text, likewise
 * @param link address of the page or task it is about
 * @param mailedTo address that the mail server took it for; null unless {@link DeliveryState#MAILED}
 * @param at when the message was addressed
 * @param deliveredAt when it was mailed or recorded; null while it is on its way
 */
public record DeliveryView(
        UUID id,
        String person,
        ProjectId project,
        String message,
        String subject,
        String body,
        String link,
        DeliveryState state,
        String mailedTo,
        Instant at,
        Instant deliveredAt) {}
