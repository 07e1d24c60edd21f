package io.septet.notification;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A message on its way to one person by one channel.
 *
 * @param id of this sending, the same in every attempt, by which the other side can know a repetition
 * @param language in which the message is worded
 * @param address in the channel's own words
 * @param links that stand in the text, each in a line of its own, where several messages leave as one; else none
 */
public record Outgoing(UUID id, MessageView message, Locale language, String address, List<String> links) {

    /** One message by itself. */
    public Outgoing(UUID id, MessageView message, Locale language, String address) {
        this(id, message, language, address, List.of());
    }
}
