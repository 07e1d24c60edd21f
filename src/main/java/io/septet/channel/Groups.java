package io.septet.channel;

import io.septet.channel.ChannelSettings.GroupSettings;
import io.septet.channel.domain.Destination;
import io.septet.channel.domain.Dialect;
import io.septet.channel.domain.Group;
import io.septet.channel.domain.Secret;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where messages can be sent, as the settings say. */
class Groups {

    private final Map<String, Group> groups = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** @throws IllegalStateException that says which of the settings is not in order, and why */
    Groups(ChannelSettings settings, Collection<Dialect> dialects, Safe safe) {
        Map<String, Dialect> kinds = new HashMap<>();
        dialects.forEach(dialect -> kinds.put(dialect.name(), dialect));
        settings.groups().forEach((name, group) -> {
            Dialect dialect = kinds.get(group.kind().toLowerCase(Locale.ROOT));
            if (dialect == null) {
                throw wrong(
                        name,
                        "kind",
                        "'%s' is none of %s"
                                .formatted(
                                        group.kind(),
                                        kinds.keySet().stream().sorted().collect(Collectors.joining(", "))));
            }
            groups.put(name.strip(), group(name, group, dialect, settings, safe));
        });
    }

    private static Group group(String name, GroupSettings group, Dialect dialect, ChannelSettings settings, Safe safe) {
        return new Group(
                name.strip(),
                dialect.name(),
                destination(name, group, settings, safe),
                secret(name, group, dialect, safe));
    }

    private static Destination destination(String name, GroupSettings group, ChannelSettings settings, Safe safe) {
        try {
            return Destination.of(safe.take(group.address()), settings.allowed(), settings.loopback());
        } catch (IllegalArgumentException e) {
            throw wrong(name, "address", e.getMessage());
        }
    }

    private static @Nullable Secret secret(String name, GroupSettings group, Dialect dialect, Safe safe) {
        String place = group.secret();
        if (place == null || place.isBlank()) {
            if (dialect.needsSecret()) {
                throw wrong(name, "secret", "what goes to a %s is always signed".formatted(dialect.name()));
            }
            return null;
        }
        try {
            return new Secret(safe.take(place));
        } catch (IllegalArgumentException e) {
            throw wrong(name, "secret", e.getMessage());
        }
    }

    private static IllegalStateException wrong(String name, String setting, @Nullable String reason) {
        return new IllegalStateException("septet.channel.groups[%s].%s: %s".formatted(name, setting, reason));
    }

    /** The group of that name, which people write as they like. */
    Optional<Group> find(String name) {
        return Optional.ofNullable(groups.get(name.strip()));
    }

    /** Whether there is any that is reached by that channel. */
    boolean areReachedBy(String channel) {
        return groups.values().stream().anyMatch(group -> group.channel().equals(channel));
    }

    boolean areNone() {
        return groups.isEmpty();
    }
}
