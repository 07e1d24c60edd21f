package io.septet.channel.domain;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells the addresses of the internet from those of a machine, a company's own network or a provider's: what somebody
 * makes Septet call must not be able to look around in there.
 */
public final class PublicAddress {

    /** Of IPv4, what is not the internet's (RFC 6890), and what is not one machine's. */
    private static final List<Range> NOT_PUBLIC = List.of(
            Range.of("0.0.0.0/8"),
            Range.of("10.0.0.0/8"),
            Range.of("100.64.0.0/10"),
            Range.of("127.0.0.0/8"),
            Range.of("169.254.0.0/16"),
            Range.of("172.16.0.0/12"),
            Range.of("192.0.0.0/24"),
            Range.of("192.0.2.0/24"),
            Range.of("192.88.99.0/24"),
            Range.of("192.168.0.0/16"),
            Range.of("198.18.0.0/15"),
            Range.of("198.51.100.0/24"),
            Range.of("203.0.113.0/24"),
            Range.of("224.0.0.0/3"));

    /** Of IPv6, all that are given to networks so far: loopback, link-local, unique local and multicast are none. */
    private static final Range GLOBAL_UNICAST = Range.of("2000::/3");

    /** Among those, what stands for addresses of IPv4 behind it, what is written in books, and what is tried out. */
    private static final List<Range> NOT_GLOBAL =
            List.of(Range.of("2001::/23"), Range.of("2001:db8::/32"), Range.of("2002::/16"), Range.of("3fff::/20"));

    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? NOT_PUBLIC.stream().noneMatch(range -> range.holds(bytes))
                : GLOBAL_UNICAST.holds(bytes) && NOT_GLOBAL.stream().noneMatch(range -> range.holds(bytes));
    }

    private record Range(byte[] first, int bits) {

        static Range of(String range) {
            String[] parts = range.split("/");
            try {
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(range, e);
            }
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return address.length == first.length;
        }
    }
}
