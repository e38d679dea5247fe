package org.coopbriefs.report.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.util.Store;
import org.coopbriefs.brief.FoundingBriefs;
import org.coopbriefs.report.Additions;
import org.coopbriefs.report.BriefRenderer;
import org.coopbriefs.report.Conformance;
import org.coopbriefs.report.DrawnBrief;
import org.coopbriefs.report.Poppler;
import org.coopbriefs.report.ReportConfig;
import org.coopbriefs.report.signature.SigningRefused.Reason;
import org.coopbriefs.report.signature.TrialKeys.Use;
import org.coopbriefs.text.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

class SigningTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:15:30Z");

    private static TrialKeys keys;

    @TempDir private Path folder;

    record Report(Path templates, String template, Map<String, Organ> letterheads)
            implements ReportConfig {}

    record Config(
            Optional<Path> key,
            Optional<String> password,
            Optional<Path> passwordFile,
            Optional<Path> picture,
            Optional<URI> timestamp,
            Duration timestampWait)
            implements SigningConfig {

        static Config of(Path key) {
            return new Config(
                    Optional.of(key),
                    Optional.of(TrialKeys.PASSWORD),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Duration.ofSeconds(5));
        }

        Config password(String password) {
            return new Config(
                    key, Optional.of(password), passwordFile, picture, timestamp, timestampWait);
        }

        Config passwordFile(Path file) {
            return new Config(
                    key, Optional.empty(), Optional.of(file), picture, timestamp, timestampWait);
        }

        Config timestamps(URI service) {
            return new Config(
                    key, password, passwordFile, picture, Optional.of(service), timestampWait);
        }

        Config picture(Path picture) {
            return new Config(
                    key, password, passwordFile, Optional.of(picture), timestamp, timestampWait);
        }
    }

    private final BriefRenderer renderer =
            new BriefRenderer(
                    new Report(Path.of("report-templates"), "monthly-brief", Map.of()),
                    FoundingBriefs.provinces(),
                    FoundingBriefs.sectors());

    @BeforeAll
    static void makeKeys() throws Exception {
        keys = new TrialKeys();
    }

    private static Seal seal(Config config) {
        return new Seals(config).open(NOW).orElseThrow();
    }

    private DrawnBrief drawn(Seal seal, String language) {
        return renderer.draw(
                FoundingBriefs.of("son-la", "2022").issuedAs(1),
                language,
                Additions.NONE.with(null, seal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "lo"})
    void isValidAndStillConforms(String language) throws Exception {
        DrawnBrief brief = drawn(seal(Config.of(keys.signing(folder))), language);

        String verdict = Poppler.signatures(brief.pdf());
        assertThat(verdict)
                .contains("Signature is Valid")
                .contains("ETSI.CAdES.detached", "Total document signed", TrialKeys.SIGNER);
        keys.requireTrusted(signer(brief.pdf()), certificates(brief.pdf()));
        assertThat(Conformance.failuresAsPdfA2a(brief.pdf())).isEmpty();
        assertThat(Conformance.failuresAsPdfUa1(brief.pdf())).isEmpty();
        assertThat(brief.pdf().length).isLessThan(200 * 1024);
    }

    @Test
    void saysWhoSignedAndWhenWhereTheDecreeWantsIt() throws Exception {
        byte[] pdf = drawn(seal(Config.of(keys.signing(folder))), "vi").pdf();

        assertThat(Poppler.text(pdf))
                .containsSubsequence(
                        "GIÁM ĐỐC", "Ký số bởi", TrialKeys.SIGNER, "2026-11-26T15:15:30+07:00");
    }

    @Test
    void theUnsignedFileIsWhatItBeginsWith() throws Exception {
        DrawnBrief brief = drawn(seal(Config.of(keys.signing(folder))), "vi");
        byte[] again = drawn(seal(Config.of(keys.signing(folder))), "vi").pdf();

        assertThat(brief.unsignedSha256()).isNotEqualTo(Sha256.of(brief.pdf()));
        int length = firstFileLength(brief.pdf());
        assertThat(Sha256.of(Arrays.copyOf(brief.pdf(), length))).isEqualTo(brief.unsignedSha256());
        assertThat(Arrays.copyOf(again, length)).isEqualTo(Arrays.copyOf(brief.pdf(), length));
    }

    private static int firstFileLength(byte[] pdf) {
        String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.indexOf("%%EOF") + "%%EOF\n".length();
    }

    @Test
    void namesItsCertificateAndNoTimeInTheSignature() throws Exception {
        SignerInformation signer = signer(drawn(seal(Config.of(keys.signing(folder))), "vi").pdf());

        assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime)).isNull();
        assertThat(signer.getSignedAttributes().get(CMSAttributes.contentType)).isNotNull();
        assertThat(signer.getSignedAttributes().get(CMSAttributes.messageDigest)).isNotNull();
        assertThat(
                        signer.getSignedAttributes()
                                .get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .isNotNull();
        assertThat(signer.getUnsignedAttributes()).isNull();
    }

    @Test
    void anAlteredFileIsNotValid() throws Exception {
        byte[] pdf = drawn(seal(Config.of(keys.signing(folder))), "vi").pdf();
        pdf[20] ^= 1;

        assertThat(Poppler.signatures(pdf)).doesNotContain("Signature is Valid");
    }

    @Test
    void signsWithEllipticCurvesToo() throws Exception {
        Path key =
                keys.file(
                        folder,
                        "EC",
                        NOW.minusSeconds(60),
                        NOW.plusSeconds(1_000_000_000),
                        Use.SIGN);

        assertThat(Poppler.signatures(drawn(seal(Config.of(key)), "vi").pdf()))
                .contains("Signature is Valid");
    }

    @Test
    void carriesATimestampOfTheService() throws Exception {
        try (TimestampServer service = new TimestampServer(keys.timestamps())) {
            Config config = Config.of(keys.signing(folder)).timestamps(service.address());

            byte[] pdf = drawn(seal(config), "vi").pdf();

            assertThat(service.given()).isEqualTo(1);
            assertThat(
                            signer(pdf)
                                    .getUnsignedAttributes()
                                    .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken))
                    .isNotNull();
            assertThat(Poppler.signatures(pdf)).contains("Signature is Valid");
            assertThat(Conformance.failuresAsPdfA2a(pdf)).isEmpty();
        }
    }

    @Test
    void signsNothingWithoutTheTimestampItIsToCarry() throws Exception {
        try (TimestampServer service = new TimestampServer(keys.timestamps())) {
            Seal seal = seal(Config.of(keys.signing(folder)).timestamps(service.address()));
            for (TimestampServer.Mood mood :
                    List.of(
                            TimestampServer.Mood.FAILS,
                            TimestampServer.Mood.STAMPS_SOMETHING_ELSE)) {
                service.mood = mood;
                assertRefused(() -> drawn(seal, "vi"), Reason.NO_TIMESTAMP);
            }
            service.close();
            assertRefused(() -> drawn(seal, "vi"), Reason.NO_TIMESTAMP);
        }
    }

    @Test
    void refusesAKeyOutsideItsTime() throws Exception {
        Path expired =
                keys.file(folder, "RSA", NOW.minusSeconds(200), NOW.minusSeconds(100), Use.SIGN);
        Path early = keys.file(folder, "RSA", NOW.plusSeconds(100), NOW.plusSeconds(200), Use.SIGN);

        assertRefused(() -> seal(Config.of(expired)), Reason.EXPIRED);
        assertRefused(() -> seal(Config.of(early)), Reason.NOT_YET_VALID);
    }

    @Test
    void refusesAKeyThatItCannotOpenOrThatMayNotSign() throws Exception {
        Path key = keys.signing(folder);
        Path other = keys.file(folder, "RSA", NOW.minusSeconds(9), NOW.plusSeconds(9), Use.ENCRYPT);

        assertRefused(() -> seal(Config.of(key).password("sai")), Reason.UNREADABLE);
        assertRefused(() -> seal(Config.of(folder.resolve("none.p12"))), Reason.UNREADABLE);
        assertRefused(() -> seal(Config.of(other)), Reason.UNSUITABLE);
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Reason reason) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SigningRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void takesThePasswordFromASecretFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), TrialKeys.PASSWORD + "\n");

        Seal seal = seal(Config.of(keys.signing(folder)).passwordFile(secret));

        assertThat(seal.name()).isEqualTo(TrialKeys.SIGNER);
    }

    @Test
    void showsThePictureOfTheSignature() throws Exception {
        var picture =
                new java.awt.image.BufferedImage(
                        300, 120, java.awt.image.BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(new java.awt.Color(0x1d3fae));
        pen.setStroke(new java.awt.BasicStroke(6));
        pen.drawArc(20, 20, 200, 80, 10, 300);
        pen.dispose();
        Path file = folder.resolve("signature.png");
        javax.imageio.ImageIO.write(picture, "png", file.toFile());

        byte[] pdf = drawn(seal(Config.of(keys.signing(folder)).picture(file)), "vi").pdf();

        assertThat(Poppler.text(pdf)).doesNotContain("Ký số bởi");
        assertThat(Poppler.signatures(pdf)).contains("Signature is Valid");
        assertThat(Conformance.failuresAsPdfA2a(pdf)).isEmpty();
        assertThat(Conformance.failuresAsPdfUa1(pdf)).isEmpty();
    }

    private static SignerInformation signer(byte[] pdf) throws Exception {
        return signature(pdf).getSignerInfos().iterator().next();
    }

    private static Store<X509CertificateHolder> certificates(byte[] pdf) throws Exception {
        return signature(pdf).getCertificates();
    }

    /** From the file's own dictionary, with the bytes that it covers. */
    private static CMSSignedData signature(byte[] pdf) throws Exception {
        PdfReader reader = new PdfReader(pdf);
        PdfDictionary signature = reader.getAcroFields().getSignatureDictionary("signature");
        PdfArray range = signature.getAsArray(PdfName.BYTERANGE);
        ByteArrayOutputStream covered = new ByteArrayOutputStream();
        for (int i = 0; i < range.size(); i += 2) {
            int start = range.getAsNumber(i).intValue();
            covered.write(pdf, start, range.getAsNumber(i + 1).intValue());
        }
        byte[] cms = signature.getAsString(PdfName.CONTENTS).getOriginalBytes();
        return new CMSSignedData(new CMSProcessableByteArray(covered.toByteArray()), cms);
    }
}
