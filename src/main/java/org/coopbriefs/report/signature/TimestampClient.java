package org.coopbriefs.report.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.coopbriefs.report.signature.SigningRefused.Reason;

/** Asks a timestamp service (RFC 3161) to vouch for the time, and checks what it answers. */
final class TimestampClient {

    private static final int NONCE_BITS = 64;
    private static final int MOST_BYTES = 64 * 1024;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final URI service;
    private final Duration wait;

    TimestampClient(URI service, Duration wait) {
        this.service = service;
        this.wait = wait;
    }

    /**
     * @param digest SHA-256 of what is vouched for
     * @throws SigningRefused where the service gives none
     */
    TimeStampToken stamp(byte[] digest) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        BigInteger nonce = new BigInteger(NONCE_BITS, RANDOM);
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(wait).build()) {
            TimeStampRequest request =
                    generator.generate(NISTObjectIdentifiers.id_sha256, digest, nonce);
            TimeStampResponse response = new TimeStampResponse(ask(client, request.getEncoded()));
            response.validate(request);
            return checked(response.getTimeStampToken());
        } catch (IOException
                | TSPException
                | GeneralSecurityException
                | OperatorCreationException refused) {
            throw new SigningRefused(Reason.NO_TIMESTAMP, refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SigningRefused(Reason.NO_TIMESTAMP, stopped);
        }
    }

    private byte[] ask(HttpClient client, byte[] query) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(service)
                        .timeout(wait)
                        .header("Content-Type", "application/timestamp-query")
                        .POST(BodyPublishers.ofByteArray(query))
                        .build();
        HttpResponse<byte[]> answer =
                client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        if (answer.statusCode() != 200) {
            throw new IOException("the timestamp service answers " + answer.statusCode());
        }
        return answer.body();
    }

    /**
     * Signed by the certificate that it brings; whether that is trusted, readers of the file say.
     */
    private static TimeStampToken checked(TimeStampToken token)
            throws IOException, TSPException, GeneralSecurityException, OperatorCreationException {
        if (token == null) {
            throw new IOException("no timestamp in the answer");
        }
        for (Object match : token.getCertificates().getMatches(token.getSID())) {
            X509CertificateHolder signer = (X509CertificateHolder) match;
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            return token;
        }
        throw new IOException("the timestamp does not bring its certificate");
    }
}
