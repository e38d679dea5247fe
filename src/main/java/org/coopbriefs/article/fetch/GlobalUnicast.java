package org.coopbriefs.article.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses of single machines on the public internet, after the IANA registries of special-purpose
 * addresses (RFC 6890). IPv6 is permitted only inside 2000::/3, so that mapped, translated (NAT64)
 * and local forms fall away; forms inside it that hide an IPv4 address (6to4, Teredo) are refused
 * whole.
 */
final class GlobalUnicast {

    private static final List<AddressRange> SPECIAL =
            Stream.of(
                            "0.0.0.0/8", // this network
                            "10.0.0.0/8", // private
                            "100.64.0.0/10", // shared by carriers
                            "127.0.0.0/8", // loopback
                            "169.254.0.0/16", // link-local, cloud metadata
                            "172.16.0.0/12", // private
                            "192.0.0.0/24", // protocol assignments
                            "192.0.2.0/24", // documentation
                            "192.31.196.0/24", // AS112
                            "192.52.193.0/24", // multicast tunnels
                            "192.88.99.0/24", // 6to4 relays, withdrawn
                            "192.168.0.0/16", // private
                            "192.175.48.0/24", // AS112
                            "198.18.0.0/15", // benchmarks
                            "198.51.100.0/24", // documentation
                            "203.0.113.0/24", // documentation
                            "224.0.0.0/4", // multicast
                            "240.0.0.0/4", // reserved, broadcast
                            "2001::/23", // protocol assignments, Teredo, benchmarks
                            "2001:db8::/32", // documentation
                            "2002::/16", // 6to4
                            "2620:4f:8000::/48", // AS112
                            "3fff::/20") // documentation
                    .map(AddressRange::of)
                    .toList();

    private static final AddressRange GLOBAL_IPV6 = AddressRange.of("2000::/3");
    private static final AddressRange ANY_IPV4 = AddressRange.of("0.0.0.0/0");
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private GlobalUnicast() {}

    static boolean contains(InetAddress address) {
        byte[] bytes = unmapped(address.getAddress());
        return (ANY_IPV4.contains(bytes) || GLOBAL_IPV6.contains(bytes))
                && SPECIAL.stream().noneMatch(range -> range.contains(bytes));
    }

    /** {@code ::ffff:10.0.0.1} is 10.0.0.1. */
    private static byte[] unmapped(byte[] address) {
        boolean mapped =
                address.length == 16
                        && Arrays.equals(address, 0, MAPPED.length, MAPPED, 0, MAPPED.length);
        return mapped ? Arrays.copyOfRange(address, MAPPED.length, address.length) : address;
    }
}
