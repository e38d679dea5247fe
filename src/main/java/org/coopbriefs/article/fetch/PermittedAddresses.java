package org.coopbriefs.article.fetch;

import java.net.InetAddress;

/** Decides which addresses may be connected to. */
@FunctionalInterface
public interface PermittedAddresses {

    boolean permits(InetAddress address, int port);

    /** The public internet and nothing else. */
    static PermittedAddresses globalUnicast() {
        return (address, port) -> GlobalUnicast.contains(address);
    }
}
