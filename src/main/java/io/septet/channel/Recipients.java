package io.septet.channel;

import io.septet.channel.domain.Destination;
import io.septet.channel.domain.Group;
import io.septet.channel.domain.OwnHookRepository;
import io.septet.notification.Undeliverable;
import java.util.UUID;

/** Who is reached by one channel. */
abstract class Recipients {

    abstract boolean areAny();

    /** @throws Undeliverable when nobody is reached by that channel under that address */
    abstract Group find(String address);

    /** The groups of the settings, by their names. */
    static Recipients groups(Groups groups, String channel) {
        return new Recipients() {
            @Override
            boolean areAny() {
                return groups.areReachedBy(channel);
            }

            @Override
            Group find(String address) {
                return groups.find(address)
                        .filter(known -> known.channel().equals(channel))
                        .orElseThrow(() -> new Undeliverable(
                                "septet.channel.groups has no %s called '%s'".formatted(channel, address)));
            }
        };
    }

    /** The web hooks of people's own, by their numbers. */
    static Recipients own(OwnHookRepository hooks, OwnHookRules rules) {
        return new Recipients() {
            @Override
            boolean areAny() {
                return rules.areAllowed();
            }

            @Override
            Group find(String address) {
                return hooks.findByNumber(UUID.fromString(address))
                        .map(hook -> new Group(
                                "of " + hook.person(),
                                OwnHooks.CHANNEL,
                                destination(hook.address()),
                                rules.secret(hook.number())))
                        .orElseThrow(() -> new Undeliverable("Its reader has switched this web hook off"));
            }

            private Destination destination(String address) {
                try {
                    return rules.destination(address);
                } catch (IllegalArgumentException e) {
                    throw new Undeliverable("septet.channel.own.allowed does not name its host any more", e);
                }
            }
        };
    }
}
