package org.coopbriefs.report.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.Store;

/** A certification authority of our own, and the keys that it vouches for. */
public final class TrialKeys {

    public static final String PASSWORD = "mat-khau-khoa";
    public static final String SIGNER = "Sở Ngoại vụ tỉnh Sơn La";

    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");

    private final KeyPair root = pair("RSA", 2048);
    private final X509Certificate rootCertificate;
    private int serial = 1;

    public TrialKeys() throws GeneralSecurityException, IOException, OperatorCreationException {
        rootCertificate =
                certificate("Trial CA", root, BEGIN, BEGIN.plus(Duration.ofDays(9000)), Use.CA);
    }

    enum Use {
        CA,
        SIGN,
        ENCRYPT,
        TIMESTAMP
    }

    record Vouched(KeyPair keys, X509Certificate certificate) {}

    /** Fails unless the signature is by a key that this authority vouches for. */
    void requireTrusted(SignerInformation signer, Store<X509CertificateHolder> brought)
            throws Exception {
        X509CertificateHolder own =
                (X509CertificateHolder) brought.getMatches(signer.getSID()).iterator().next();
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(own);
        PKIXParameters trust = new PKIXParameters(Set.of(new TrustAnchor(rootCertificate, null)));
        trust.setRevocationEnabled(false);
        CertPathValidator.getInstance("PKIX")
                .validate(
                        CertificateFactory.getInstance("X.509")
                                .generateCertPath(List.of(certificate)),
                        trust);
        if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
            throw new AssertionError("the signature is not of this key");
        }
    }

    /** A key that is valid long enough. */
    public Path signing(Path folder) throws Exception {
        return file(folder, "RSA", BEGIN, BEGIN.plus(Duration.ofDays(9000)), Use.SIGN);
    }

    /** One that was valid for the year 2020 and a month. */
    public Path expired(Path folder) throws Exception {
        return file(folder, "RSA", BEGIN, Instant.parse("2021-02-01T00:00:00Z"), Use.SIGN);
    }

    /** Such a key, opened as an installation would. */
    public static Seals seals(Path key) {
        return new Seals(SigningTest.Config.of(key));
    }

    Path file(Path folder, String algorithm, Instant begin, Instant end, Use use) throws Exception {
        KeyPair keys = pair(algorithm, algorithm.equals("RSA") ? 2048 : 256);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "k",
                keys.getPrivate(),
                PASSWORD.toCharArray(),
                new Certificate[] {certificate(SIGNER, keys, begin, end, use), rootCertificate});
        Path file = Files.createTempFile(folder, "key", ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    Vouched timestamps() throws Exception {
        KeyPair keys = pair("RSA", 2048);
        Instant end = BEGIN.plus(Duration.ofDays(9000));
        return new Vouched(keys, certificate("Trial TSA", keys, BEGIN, end, Use.TIMESTAMP));
    }

    private X509Certificate certificate(
            String name, KeyPair keys, Instant begin, Instant end, Use use)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        X509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        new X500Name("CN=Trial CA,O=Tests"),
                        BigInteger.valueOf(serial++),
                        Date.from(begin),
                        Date.from(end),
                        new X500Name("CN=" + name + ",O=Tests"),
                        keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(use == Use.CA));
        int bits =
                switch (use) {
                    case CA -> KeyUsage.keyCertSign | KeyUsage.cRLSign;
                    case ENCRYPT -> KeyUsage.keyEncipherment;
                    case SIGN, TIMESTAMP -> KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
                };
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(bits));
        if (use == Use.TIMESTAMP) {
            builder.addExtension(
                    Extension.extendedKeyUsage,
                    true,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(
                                new JcaContentSignerBuilder("SHA256withRSA")
                                        .build(root.getPrivate())));
    }

    private static KeyPair pair(String algorithm, int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }
}
