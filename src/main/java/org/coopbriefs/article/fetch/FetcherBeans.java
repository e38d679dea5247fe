package org.coopbriefs.article.fetch;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import javax.net.ssl.SSLContext;
import org.coopbriefs.article.ArticleConfig;

/**
 * Puts the fetcher together; the tests bring a resolver, permitted addresses and a sleeper of their
 * own.
 */
@ApplicationScoped
public class FetcherBeans {

    @Produces
    @Singleton
    @DefaultBean
    Resolver resolver() {
        return Resolver.system();
    }

    @Produces
    @Singleton
    @DefaultBean
    PermittedAddresses permitted() {
        return PermittedAddresses.globalUnicast();
    }

    @Produces
    @Singleton
    @DefaultBean
    Sleeper sleeper() {
        return Thread::sleep;
    }

    @Produces
    @Singleton
    SafeFetcher fetcher(
            ArticleConfig config,
            Resolver resolver,
            PermittedAddresses permitted,
            Outlets outlets,
            Clock clock,
            Sleeper sleeper,
            KeptFetches log)
            throws NoSuchAlgorithmException {
        ArticleConfig.Fetch fetch = config.fetch();
        return new SafeFetcher(
                limits(fetch),
                new RobotName(fetch.name(), fetch.contact().orElse(null)),
                resolver,
                permitted,
                fetch.allowlist() ? outlets : host -> true,
                SSLContext.getDefault(),
                clock,
                sleeper,
                log);
    }

    private static FetchLimits limits(ArticleConfig.Fetch fetch) {
        return new FetchLimits(
                fetch.connectTimeout(),
                fetch.timeout(),
                fetch.maxBytes(),
                fetch.maxRedirects(),
                fetch.pace(),
                fetch.patience(),
                fetch.firstRest(),
                fetch.longestRest(),
                fetch.ports());
    }
}
