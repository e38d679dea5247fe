package org.coopbriefs.article.fetch;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/** The connection goes to the checked address, yet the certificate must be the name's. */
class SafeFetcherTlsTest {

    private static final char[] PASSWORD = "chi-de-kiem-thu".toCharArray();

    @Test
    void believesTheCertificateOfTheName() throws Exception {
        try (PlayServer server = server("bao")) {
            FetchResult result = fetch(server, "bao", "bao.example");
            assertThat(result).isInstanceOf(Fetched.class);
            assertThat(server.requests().getLast()).contains("Host: bao.example:");
        }
    }

    @Test
    void believesNoCertificateOfAnotherName() throws Exception {
        try (PlayServer server = server("khac")) {
            assertTls(fetch(server, "khac", "bao.example"));
            assertThat(server.paths()).doesNotContain("/bai");
        }
    }

    @Test
    void believesNoStranger() throws Exception {
        try (PlayServer server = server("bao")) {
            assertTls(fetch(server, "khac", "bao.example"));
        }
    }

    private static void assertTls(FetchResult result) {
        assertThat(result).isInstanceOf(FetchRefusal.class);
        assertThat(((FetchRefusal) result).code()).isEqualTo(FetchRefusal.Code.TLS);
    }

    private static FetchResult fetch(PlayServer server, String trusted, String host)
            throws Exception {
        FetchLimits limits =
                new FetchLimits(
                        ofSeconds(5),
                        ofSeconds(10),
                        100_000,
                        3,
                        Duration.ZERO,
                        Duration.ZERO,
                        ofSeconds(1),
                        ofSeconds(1),
                        Set.of(server.port()));
        SettableClock clock = new SettableClock();
        SafeFetcher fetcher =
                new SafeFetcher(
                        limits,
                        new RobotName("CooperationBriefs", null),
                        name -> List.of(InetAddress.getLoopbackAddress()),
                        (address, port) -> port == server.port(),
                        name -> true,
                        context(trusted),
                        clock,
                        clock,
                        FetchLog.none());
        return fetcher.fetch(FetchRequest.of("https://" + host + ":" + server.port() + "/bai"));
    }

    private static PlayServer server(String certificate) throws Exception {
        ServerSocket socket =
                context(certificate)
                        .getServerSocketFactory()
                        .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        return new PlayServer(socket).on("/bai", PlayServer.page("<p>Tỉnh Sơn La</p>"));
    }

    /** Shows this certificate, and believes it. */
    private static SSLContext context(String name) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in =
                SafeFetcherTlsTest.class.getResourceAsStream("/tls/" + name + ".p12")) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store, PASSWORD);
        KeyStore believed = KeyStore.getInstance("PKCS12");
        believed.load(null, null);
        believed.setCertificateEntry(name, store.getCertificate(name));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(believed);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
