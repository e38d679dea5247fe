package org.coopbriefs.delivery.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Trust in certificates: in those that Java trusts, and in an office's own authority, which signs
 * for the mail server inside its network.
 */
public final class TrustedAuthorities {

    private TrustedAuthorities() {}

    /**
     * Makes connections that are encrypted with who is vouched for by a usual authority or by one
     * of these.
     *
     * @param file of certificates, PEM
     * @throws IOException where it can't be read
     * @throws GeneralSecurityException where there is no certificate in it
     */
    public static SSLSocketFactory beside(Path file) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        for (Certificate authority : authorities(file)) {
            trusted.setCertificateEntry(String.valueOf(trusted.size()), authority);
        }
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers(trusted), null);
        return context.getSocketFactory();
    }

    private static List<Certificate> authorities(Path file)
            throws IOException, GeneralSecurityException {
        List<Certificate> authorities = new ArrayList<>();
        for (TrustManager usual : managers(null)) {
            if (usual instanceof X509TrustManager known) {
                authorities.addAll(List.of(known.getAcceptedIssuers()));
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            authorities.addAll(CertificateFactory.getInstance("X.509").generateCertificates(in));
        }
        return authorities;
    }

    /** Null means those that Java trusts. */
    private static TrustManager[] managers(KeyStore trusted) throws GeneralSecurityException {
        TrustManagerFactory factory =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return factory.getTrustManagers();
    }
}
