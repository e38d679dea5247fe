package org.coopbriefs.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/** Makes the addresses that are printed and mailed. */
@ApplicationScoped
public class PublicAddress {

    @Inject AddressConfig config;

    /**
     * The address of a page.
     *
     * @param path begins with a slash
     */
    public URI of(String path) {
        return URI.create(config.publicAddress().toString().replaceAll("/+$", "") + path);
    }
}
