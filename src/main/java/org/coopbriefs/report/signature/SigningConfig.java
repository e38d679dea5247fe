package org.coopbriefs.report.signature;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** With what issued briefs are signed; they are not where no key is named. */
@ConfigMapping(prefix = "briefs.signing")
public interface SigningConfig {

    /** A PKCS#12 file with one key and its certificates. Environment: BRIEFS_SIGNING_KEY. */
    Optional<Path> key();

    /** Opens the file. Environment: BRIEFS_SIGNING_PASSWORD. */
    Optional<String> password();

    /** A file that holds the password, and nothing else. BRIEFS_SIGNING_PASSWORD_FILE. */
    Optional<Path> passwordFile();

    /**
     * PNG of the signature by hand (blue) or the seal (red), as the decree wants it; where there is
     * none, the block says who signed and when. Environment: BRIEFS_SIGNING_PICTURE.
     */
    Optional<Path> picture();

    /** A service after RFC 3161. Environment: BRIEFS_SIGNING_TIMESTAMP. */
    Optional<URI> timestamp();

    /** How long it may take. Environment: BRIEFS_SIGNING_TIMESTAMP_WAIT. */
    @WithDefault("10s")
    Duration timestampWait();
}
