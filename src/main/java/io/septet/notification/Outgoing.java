package io.septet.notification;

import java.util.Locale;
import java.util.UUID;

/**
 * A message on its way to one person by one channel.
 *
 * @param id of this sending, the same in every attempt, by which the other side can know a repetition
 * @param language in which the message is worded
 * @param address in the channel's own words
 */
public record Outgoing(UUID id, MessageView message, Locale language, String address) {}
