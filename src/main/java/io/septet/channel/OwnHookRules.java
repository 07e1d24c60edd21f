package io.septet.channel;

import io.septet.channel.domain.Destination;
import io.septet.channel.domain.Secret;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where programs of people's own may run, and by which keys what they are sent is signed. Each key follows from the
 * company's, so none of them is kept.
 */
class OwnHookRules {

    private final List<String> allowed;
    private final boolean loopback;
    private final @Nullable Secret key;

    /**
     * The rules of the settings.
     *
     * @param loopback whether a program on this machine may be reached, too
     * @throws IllegalStateException that says which setting is not in order, and why
     */
    OwnHookRules(OwnHookSettings settings, boolean loopback, Safe safe) {
        this.allowed = settings.allowed();
        this.loopback = loopback;
        this.key = allowed.isEmpty() ? null : key(settings.key(), safe);
    }

    private static Secret key(@Nullable String place, Safe safe) {
        try {
            return new Secret(safe.take(Objects.requireNonNullElse(place, "")));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("septet.channel.own.key: %s".formatted(e.getMessage()), e);
        }
    }

    List<String> allowed() {
        return allowed;
    }

    boolean areAllowed() {
        return key != null;
    }

    /** @throws IllegalArgumentException when Septet may not send there */
    Destination destination(String address) {
        return Destination.of(address, allowed, loopback);
    }

    /** The key of whoever has this number. */
    Secret secret(UUID number) {
        byte[] made = Objects.requireNonNull(key).sign("web hook " + number);
        return new Secret(HexFormat.of().formatHex(made));
    }
}
