package org.coopbriefs.article.fetch;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;

/**
 * The web as the tests of the whole service see it: one server of ours, under any name that ends in
 * .example.
 */
@ApplicationScoped
public class PlayWeb {

    public static final PlayServer SERVER = start();

    private static PlayServer start() {
        try {
            return new PlayServer();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** The address of a page on the server. */
    public static String address(String host, String path) {
        return "http://" + host + ":" + SERVER.port() + path;
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    SafeFetcher fetcher(Outlets outlets, Clock clock, KeptFetches log)
            throws NoSuchAlgorithmException {
        return new SafeFetcher(
                limits(),
                new RobotName("CooperationBriefs", "mailto:bientap@so.example"),
                host ->
                        host.endsWith(".example")
                                ? List.of(InetAddress.getLoopbackAddress())
                                : Resolver.system().resolve(host),
                (address, port) ->
                        port == SERVER.port()
                                || PermittedAddresses.globalUnicast().permits(address, port),
                outlets,
                SSLContext.getDefault(),
                clock,
                howLong -> {},
                log);
    }

    private static FetchLimits limits() {
        return new FetchLimits(
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                1_000_000,
                3,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofSeconds(30),
                Duration.ofDays(1),
                Set.of(80, 443, SERVER.port()));
    }
}
