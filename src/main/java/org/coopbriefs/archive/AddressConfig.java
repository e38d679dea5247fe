package org.coopbriefs.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where the service is reached from outside. */
@ConfigMapping(prefix = "briefs")
public interface AddressConfig {

    /**
     * What is printed and mailed leads here; with a path where a proxy has put the service below
     * one. Environment: BRIEFS_PUBLIC_ADDRESS.
     */
    @WithDefault("http://localhost:${quarkus.http.port:8080}")
    URI publicAddress();
}
