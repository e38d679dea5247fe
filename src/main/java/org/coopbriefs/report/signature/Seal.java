package org.coopbriefs.report.signature;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampToken;
import org.coopbriefs.report.signature.SigningRefused.Reason;

/** A key that may sign now, and makes the signature of a PDF (CAdES, detached). */
public final class Seal {

    /** What a signature takes besides its certificates, and what a timestamp adds. */
    private static final int SIGNATURE_ROOM = 4096;

    private static final int TIMESTAMP_ROOM = 12 * 1024;

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final byte[] picture;
    private final Optional<TimestampClient> timestamps;
    private final Instant at;

    Seal(
            PrivateKey key,
            List<X509Certificate> chain,
            byte[] picture,
            Optional<TimestampClient> timestamps,
            Instant at) {
        this.key = key;
        this.chain = chain;
        this.picture = picture;
        this.timestamps = timestamps;
        this.at = at;
    }

    /** Whose it is: the common name in the certificate. */
    public String name() {
        try {
            RDN[] names = new JcaX509CertificateHolder(signer()).getSubject().getRDNs(BCStyle.CN);
            return names.length == 0
                    ? signer().getSubjectX500Principal().getName()
                    : IETFUtils.valueToString(names[0].getFirst().getValue());
        } catch (GeneralSecurityException unreadable) {
            throw new SigningRefused(Reason.UNREADABLE, unreadable);
        }
    }

    /** When it signs, as it says itself. */
    public Instant at() {
        return at;
    }

    /** PNG of the signature or the seal, or null. */
    byte[] picture() {
        return picture;
    }

    /** Bytes that the signature may take in the file. */
    int room() {
        int room = SIGNATURE_ROOM + (timestamps.isPresent() ? TIMESTAMP_ROOM : 0);
        try {
            for (X509Certificate certificate : chain) {
                room += certificate.getEncoded().length;
            }
        } catch (GeneralSecurityException unreadable) {
            throw new SigningRefused(Reason.UNREADABLE, unreadable);
        }
        return room;
    }

    /** The signature of these bytes as CMS (RFC 5652), which does not hold them. */
    byte[] sign(InputStream bytes) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(
                                    new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes())
                            .build(new JcaContentSignerBuilder(algorithm()).build(key), signer()));
            generator.addCertificates(new JcaCertStore(chain));
            CMSSignedData signed =
                    generator.generate(new CMSProcessableByteArray(bytes.readAllBytes()), false);
            return (timestamps.isEmpty() ? signed : stamped(signed)).getEncoded();
        } catch (CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new SigningRefused(Reason.UNSUITABLE, e);
        }
    }

    private X509Certificate signer() {
        return chain.getFirst();
    }

    private String algorithm() {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> throw new SigningRefused(Reason.UNSUITABLE, (Instant) null);
        };
    }

    /**
     * Names the certificate under the signature. EN 319 142-1 (6.3) wants the time in the PDF's own
     * dictionary, and forbids it here.
     */
    private CMSAttributeTableGenerator attributes() throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(signer().getEncoded());
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(
                attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new SigningCertificateV2(new ESSCertIDv2(hash))));
        return new WithoutTime(new AttributeTable(attributes));
    }

    private static Attribute attribute(
            ASN1ObjectIdentifier type, org.bouncycastle.asn1.ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    /** With the service's word for the time of the signature's value: baseline B-T. */
    private CMSSignedData stamped(CMSSignedData signed)
            throws IOException, GeneralSecurityException {
        SignerInformation signer = signed.getSignerInfos().iterator().next();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(signer.getSignature());
        TimeStampToken token = timestamps.orElseThrow().stamp(digest);
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(
                attribute(
                        PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                        token.toCMSSignedData().toASN1Structure()));
        SignerInformation vouchedFor =
                SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes));
        return CMSSignedData.replaceSigners(
                signed, new SignerInformationStore(Arrays.asList(vouchedFor)));
    }

    private static final class WithoutTime extends DefaultSignedAttributeTableGenerator {

        WithoutTime(AttributeTable attributes) {
            super(attributes);
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        protected Hashtable createStandardAttributeTable(Map parameters) {
            Hashtable attributes = super.createStandardAttributeTable(parameters);
            attributes.remove(CMSAttributes.signingTime);
            return attributes;
        }
    }
}
