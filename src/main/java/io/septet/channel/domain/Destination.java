package io.septet.channel.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address that Septet may send to. It may hold a key, as the addresses of robots do, so it is neither printed nor part
 * of what is said about it.
 */
public record Destination(URI address) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int HTTPS = 443;

    /**
     * Takes an address that an administrator has allowed.
     *
     * @param allowed hosts, with the port where it is not 443
     * @param loopback whether a program on this machine may be reached, by http
     * @throws IllegalArgumentException that says why not, without the address
     */
    public static Destination of(String address, Collection<String> allowed, boolean loopback) {
        URI uri = parsed(address);
        String host = uri.getHost();
        if (host == null || uri.isOpaque()) {
            throw new IllegalArgumentException("the address names no host");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("the address may hold neither a user nor a part after #");
        }
        boolean here = loopback && LOOPBACK.contains(host);
        if (!"https".equalsIgnoreCase(uri.getScheme()) && !(here && "http".equalsIgnoreCase(uri.getScheme()))) {
            throw new IllegalArgumentException("the address has to begin with https://");
        }
        String wanted = host.toLowerCase(Locale.ROOT)
                + (uri.getPort() < 0 || uri.getPort() == HTTPS ? "" : ":" + uri.getPort());
        if (allowed.stream().map(each -> each.strip().toLowerCase(Locale.ROOT)).noneMatch(wanted::equals)) {
            throw new IllegalArgumentException("septet.channel.allowed does not name %s".formatted(wanted));
        }
        return new Destination(uri);
    }

    private static URI parsed(String address) {
        URI uri = orNull(address.strip());
        if (uri == null) {
            throw new IllegalArgumentException("that is no address");
        }
        return uri;
    }

    /** Without the cause, which would tell the address. */
    private static @Nullable URI orNull(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return address.getHost();
    }
}
