package io.septet.channel.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where messages can be sent: the group of people that a robot speaks to, or the program behind a web hook.
 *
 * @param name by which communication plans call it
 * @param channel by which it is reached
 * @param secret by which requests are signed; null where the robot asks for no signature
 */
public record Group(String name, String channel, Destination destination, @Nullable Secret secret) {}
