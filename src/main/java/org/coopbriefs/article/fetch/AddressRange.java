package org.coopbriefs.article.fetch;

import java.net.InetAddress;

/** A block of addresses, such as {@code 10.0.0.0/8}. */
record AddressRange(byte[] start, int bits) {

    /** Reads CIDR notation; the address is in digits, so nothing is looked up. */
    static AddressRange of(String cidr) {
        int slash = cidr.indexOf('/');
        try {
            byte[] start = InetAddress.ofLiteral(cidr.substring(0, slash)).getAddress();
            return new AddressRange(start, Integer.parseInt(cidr.substring(slash + 1)));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("no range of addresses: " + cidr, wrong);
        }
    }

    boolean contains(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
