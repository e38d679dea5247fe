package org.coopbriefs.article.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the robots.txt of each site says to us, asked once a day (RFC 9309). */
final class Robots {

    /** Fetches a robots.txt; its redirects are followed, and checked, as any other's. */
    @FunctionalInterface
    interface Source {
        Answer get(WebAddress robotsTxt) throws Refused;
    }

    private static final Duration FRESH = Duration.ofDays(1);
    private static final Duration FAILURE_FRESH = Duration.ofMinutes(10);
    private static final int MOST_SITES = 2_000;
    private static final long LONGEST_DELAY = Duration.ofMinutes(5).toMillis();
    private static final int MOST_WARNINGS = 0;

    private record Known(RobotsDecision.Rules rules, Instant until) {}

    private final Map<String, Known> sites = new LinkedHashMap<>();
    private final String robotName;
    private final Clock clock;

    /**
     * @param robotName the product token that site owners write, such as {@code CooperationBriefs}
     */
    Robots(String robotName, Clock clock) {
        this.robotName = robotName.toLowerCase(Locale.ROOT);
        this.clock = clock;
    }

    /** Whether this address may be fetched, and why. */
    RobotsDecision decide(WebAddress address, Source source) throws Refused {
        RobotsDecision.Rules rules = known(address.origin());
        if (rules == null) {
            rules = ask(address, source);
        }
        return rules.decide(address.toString());
    }

    private synchronized RobotsDecision.Rules known(String origin) {
        Known known = sites.get(origin);
        return known == null || !known.until().isAfter(clock.instant()) ? null : known.rules();
    }

    private RobotsDecision.Rules ask(WebAddress address, Source source) throws Refused {
        WebAddress file =
                new WebAddress(address.scheme(), address.host(), address.port(), "/robots.txt");
        try {
            Answer answer = source.get(file);
            return keep(address.origin(), rules(file, answer), answer.status() >= 500);
        } catch (Refused refused) {
            return switch (refused.code()) {
                case PRIVATE_ADDRESS, NOT_AN_OUTLET, PORT, RESTING -> throw refused;
                // nothing answers at all: that says more than "robots.txt cannot be had"
                case NO_SUCH_HOST, UNREACHABLE, TLS, TIMEOUT -> throw refused;
                case BAD_ADDRESS, TOO_MANY_REDIRECTS ->
                        keep(address.origin(), parse(file, 404), false);
                default -> keep(address.origin(), unreachable(file, refused), true);
            };
        }
    }

    private RobotsDecision.Rules rules(WebAddress file, Answer answer) {
        if (!answer.isSuccess()) {
            return parse(file, answer.status());
        }
        BaseRobotRules rules =
                parser().parseContent(
                                file.toString(),
                                answer.body(),
                                answer.headers().getOrDefault("content-type", "text/plain"),
                                List.of(robotName));
        return new RobotsDecision.Rules(file + " (" + answer.status() + ")", rules);
    }

    /**
     * "Unavailable" (4xx) permits all, "unreachable" (429 here, 5xx) forbids all: RFC 9309, 2.3.1.3
     * and 2.3.1.4.
     */
    private RobotsDecision.Rules parse(WebAddress file, int status) {
        int meant = status == 429 ? 503 : status;
        return new RobotsDecision.Rules(file + " (" + status + ")", parser().failedFetch(meant));
    }

    private RobotsDecision.Rules unreachable(WebAddress file, Refused refused) {
        return new RobotsDecision.Rules(
                file + " (" + refused.code() + ")", parser().failedFetch(503));
    }

    private synchronized RobotsDecision.Rules keep(
            String origin, RobotsDecision.Rules rules, boolean failed) {
        if (sites.size() >= MOST_SITES) {
            sites.remove(sites.keySet().iterator().next());
        }
        sites.put(origin, new Known(rules, clock.instant().plus(failed ? FAILURE_FRESH : FRESH)));
        return rules;
    }

    private static SimpleRobotRulesParser parser() {
        return new SimpleRobotRulesParser(LONGEST_DELAY, MOST_WARNINGS);
    }
}
