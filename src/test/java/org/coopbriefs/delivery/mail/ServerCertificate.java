package org.coopbriefs.delivery.mail;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * What a mail server inside an office's network encrypts with.
 *
 * @param server encrypts as that server
 * @param authority certificate of the office's own authority, PEM: who has it may trust the server
 */
public record ServerCertificate(SSLContext server, Path authority) {

    private static final X500Name OFFICE = new X500Name("CN=Authority of the office");
    private static final char[] PASSWORD = "mat-khau".toCharArray();
    private static final Duration MONTH = Duration.ofDays(30);

    /** For a server that is reached under a name or address. */
    public static ServerCertificate of(Path folder, GeneralName whose) throws Exception {
        return of(folder, whose, Instant.now().plus(MONTH));
    }

    /** One that has run out. */
    public static ServerCertificate expired(Path folder, GeneralName whose) throws Exception {
        return of(folder, whose, Instant.now().minus(MONTH));
    }

    private static ServerCertificate of(Path folder, GeneralName whose, Instant end)
            throws Exception {
        KeyPair office = pair();
        X509v3CertificateBuilder root = certificate(OFFICE, office, Instant.now().plus(MONTH));
        root.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        X509Certificate authority = signed(root, office);
        KeyPair keys = pair();
        X509v3CertificateBuilder own = certificate(new X500Name("CN=Mail"), keys, end);
        own.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(whose));
        Path pem = folder.resolve("co-quan.pem");
        Files.writeString(pem, pem(authority));
        return new ServerCertificate(server(keys, signed(own, office), authority), pem);
    }

    private static KeyPair pair() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("EC").generateKeyPair();
    }

    private static X509v3CertificateBuilder certificate(X500Name whose, KeyPair keys, Instant end) {
        return new JcaX509v3CertificateBuilder(
                OFFICE,
                BigInteger.valueOf(System.nanoTime()),
                Date.from(end.minus(MONTH.multipliedBy(2))),
                Date.from(end),
                whose,
                keys.getPublic());
    }

    private static X509Certificate signed(X509v3CertificateBuilder certificate, KeyPair by)
            throws GeneralSecurityException, OperatorCreationException {
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(
                                new JcaContentSignerBuilder("SHA256withECDSA")
                                        .build(by.getPrivate())));
    }

    private static String pem(X509Certificate certificate) throws GeneralSecurityException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    private static SSLContext server(KeyPair keys, Certificate... chain)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("mail", keys.getPrivate(), PASSWORD, chain);
        KeyManagerFactory factory =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, PASSWORD);
        SSLContext server = SSLContext.getInstance("TLS");
        server.init(factory.getKeyManagers(), null, null);
        return server;
    }
}
