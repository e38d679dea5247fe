package org.coopbriefs.report.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.coopbriefs.report.signature.SigningRefused.Reason;

/**
 * Takes the key out of its file. It is read each time: a new one is in force at once, and the
 * password stays in memory no longer than needed.
 */
@ApplicationScoped
public class Seals {

    /** Bits of X.509's key usage (RFC 5280, 4.2.1.3). */
    private static final int DIGITAL_SIGNATURE = 0;

    private static final int NON_REPUDIATION = 1;

    private final SigningConfig config;

    @Inject
    public Seals(SigningConfig config) {
        this.config = config;
    }

    /**
     * The seal, or nothing where none is configured.
     *
     * @param at when it signs
     * @throws SigningRefused where it cannot be used at that time
     */
    public Optional<Seal> open(Instant at) {
        return config.key().map(file -> open(file, at));
    }

    private Seal open(Path file, Instant at) {
        try (InputStream bytes = Files.newInputStream(file)) {
            char[] password = password();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(bytes, password);
            String alias = keyIn(store);
            PrivateKey key = (PrivateKey) store.getKey(alias, password);
            Arrays.fill(password, ' ');
            List<X509Certificate> chain =
                    Arrays.stream(store.getCertificateChain(alias))
                            .map(X509Certificate.class::cast)
                            .toList();
            check(chain.getFirst(), at);
            return new Seal(key, chain, picture(), timestamps(), at);
        } catch (IOException | GeneralSecurityException e) {
            throw new SigningRefused(Reason.UNREADABLE, e);
        }
    }

    private char[] password() throws IOException {
        if (config.passwordFile().isPresent()) {
            return Files.readString(config.passwordFile().get()).strip().toCharArray();
        }
        return config.password().orElse("").toCharArray();
    }

    private static String keyIn(KeyStore store) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return alias;
            }
        }
        throw new GeneralSecurityException("no private key in the file");
    }

    private static void check(X509Certificate certificate, Instant at) {
        Instant begins = certificate.getNotBefore().toInstant();
        Instant ends = certificate.getNotAfter().toInstant();
        if (at.isAfter(ends)) {
            throw new SigningRefused(Reason.EXPIRED, ends);
        }
        if (at.isBefore(begins)) {
            throw new SigningRefused(Reason.NOT_YET_VALID, begins);
        }
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            throw new SigningRefused(Reason.UNSUITABLE, (Instant) null);
        }
    }

    private byte[] picture() throws IOException {
        return config.picture().isPresent() ? Files.readAllBytes(config.picture().get()) : null;
    }

    private Optional<TimestampClient> timestamps() {
        return config.timestamp()
                .map(service -> new TimestampClient(service, config.timestampWait()));
    }
}
