package org.coopbriefs.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the service is reached from outside: what is printed or mailed leads there. Environment:
 * BRIEFS_PUBLIC_ADDRESS, with a path where a proxy has put the service below one.
 */
@ApplicationScoped
public class PublicAddress {

    @Inject
    @ConfigProperty(name = "briefs.public-address")
    URI base;

    /**
     * The address of a page.
     *
     * @param path begins with a slash
     */
    public URI of(String path) {
        return URI.create(base.toString().replaceAll("/+$", "") + path);
    }
}
