package org.coopbriefs.article.fetch;

import static org.coopbriefs.article.fetch.FetchRefusal.Code.ASKED_TO_WAIT;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.BROKEN_ANSWER;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.DENIED;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.GONE;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.NOT_AN_OUTLET;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.NO_SUCH_HOST;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.PORT;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.PRIVATE_ADDRESS;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.ROBOTS;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.ROBOTS_UNREACHABLE;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.SERVER_ERROR;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.STATUS;
import static org.coopbriefs.article.fetch.FetchRefusal.Code.TOO_MANY_REDIRECTS;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;

/**
 * The only way out to the web. It asks listed outlets at public addresses, politely and within
 * limits, and whatever the world does it answers with a {@link FetchResult}. Safe for use by
 * several threads.
 */
public final class SafeFetcher {

    private final FetchLimits limits;
    private final Resolver resolver;
    private final PermittedAddresses permitted;
    private final Allowlist outlets;
    private final Clock clock;
    private final FetchLog log;
    private final Transport transport;
    private final Robots robots;
    private final HostPace pace;

    /**
     * @param trusted whose certificates are believed
     * @param log told of every fetch
     */
    public SafeFetcher(
            FetchLimits limits,
            RobotName name,
            Resolver resolver,
            PermittedAddresses permitted,
            Allowlist outlets,
            SSLContext trusted,
            Clock clock,
            Sleeper sleeper,
            FetchLog log) {
        this.limits = limits;
        this.resolver = resolver;
        this.permitted = permitted;
        this.outlets = outlets;
        this.clock = clock;
        this.log = log;
        this.transport = new Transport(limits, name.userAgent(), trusted);
        this.robots = new Robots(name.token(), clock);
        this.pace = new HostPace(limits, clock, sleeper);
    }

    /** Fetches one address; blocks while it is not this address's turn. */
    public FetchResult fetch(FetchRequest request) {
        Visit visit = new Visit(request, clock.instant());
        FetchResult result = visit.run();
        log.keep(result, visit.robotsInWords());
        return result;
    }

    /** One fetch, with its redirects and the robots.txt files that it had to ask for. */
    private final class Visit {

        private final FetchRequest request;
        private final Instant at;
        private final Budget budget = new Budget(limits.total());
        private RobotsDecision decision;

        Visit(FetchRequest request, Instant at) {
            this.request = request;
            this.at = at;
        }

        FetchResult run() {
            try {
                return follow(WebAddress.of(request.address()));
            } catch (Refused refused) {
                return refused.refusal(request.address(), at);
            }
        }

        String robotsInWords() {
            return decision == null ? null : decision.inWords();
        }

        private FetchResult follow(WebAddress start) throws Refused {
            WebAddress address = start;
            for (int redirects = 0; ; redirects++) {
                check(address);
                obeyRobots(address);
                Answer answer = ask(address, request, decision.delay());
                if (!answer.isRedirect()) {
                    return result(address, answer);
                }
                refuseLongChain(redirects, start);
                address = address.redirect(answer.headers().get("location"));
            }
        }

        private void refuseLongChain(int redirects, WebAddress start) throws Refused {
            if (redirects >= limits.maxRedirects()) {
                throw new Refused(TOO_MANY_REDIRECTS, start.toString());
            }
        }

        private void obeyRobots(WebAddress address) throws Refused {
            decision = robots.decide(address, this::robotsTxt);
            if (!decision.allowed()) {
                throw new Refused(
                        decision.unreachable() ? ROBOTS_UNREACHABLE : ROBOTS, decision.source());
            }
        }

        private Answer robotsTxt(WebAddress file) throws Refused {
            WebAddress address = file;
            for (int redirects = 0; ; redirects++) {
                check(address);
                Answer answer = ask(address, FetchRequest.of(file.toString()), Duration.ZERO);
                if (!answer.isRedirect()) {
                    restIfFailed(address, answer);
                    return answer;
                }
                refuseLongChain(redirects, file);
                address = address.redirect(answer.headers().get("location"));
            }
        }

        private Answer ask(WebAddress address, FetchRequest what, Duration delay) throws Refused {
            pace.await(address.host(), delay);
            // resolved after the wait and used at once: what was checked is what is connected to
            return budget.spend(() -> transport.get(address, checkedAddresses(address), what));
        }

        private FetchResult result(WebAddress address, Answer answer) throws Refused {
            if (answer.status() == 304 && request.isConditional()) {
                pace.succeeded(address.host());
                return new Unchanged(request.address(), address.toString(), at);
            }
            if (!answer.isSuccess()) {
                throw refusal(address, answer);
            }
            pace.succeeded(address.host());
            return new Fetched(
                    answer.body(),
                    answer.status(),
                    answer.headers(),
                    request.address(),
                    address.toString(),
                    at);
        }
    }

    private void check(WebAddress address) throws Refused {
        if (!limits.ports().contains(address.port())) {
            throw new Refused(PORT, String.valueOf(address.port()));
        }
        if (!outlets.permits(address.host())) {
            throw new Refused(NOT_AN_OUTLET, address.host());
        }
    }

    /** One forbidden address spoils them all: an honest outlet has none. */
    private List<InetAddress> checkedAddresses(WebAddress address) throws Exception {
        List<InetAddress> addresses = resolver.resolve(address.host());
        if (addresses.isEmpty()) {
            throw new Refused(NO_SUCH_HOST, address.host());
        }
        for (InetAddress candidate : addresses) {
            if (!permitted.permits(candidate, address.port())) {
                throw new Refused(PRIVATE_ADDRESS, address.host());
            }
        }
        return addresses;
    }

    private Refused refusal(WebAddress address, Answer answer) {
        int status = answer.status();
        Instant until = restIfFailed(address, answer);
        return new Refused(
                switch (status) {
                    case 404, 410 -> GONE;
                    case 401, 402, 403, 451 -> DENIED;
                    case 429, 503 -> ASKED_TO_WAIT;
                    case 304 -> BROKEN_ANSWER;
                    default -> status >= 500 ? SERVER_ERROR : STATUS;
                },
                status + " " + address.host(),
                until);
    }

    /** Until when the host is left alone, or null where it did not fail. */
    private Instant restIfFailed(WebAddress address, Answer answer) {
        if (answer.status() != 429 && answer.status() < 500) {
            return null;
        }
        Duration asked = RetryAfter.read(answer.headers(), clock.instant());
        return pace.failed(address.host(), asked);
    }
}
