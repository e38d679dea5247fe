package org.coopbriefs.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.coopbriefs.article.RawPage;
import org.coopbriefs.article.fetch.FetchRefusal;
import org.coopbriefs.article.fetch.FetchRequest;
import org.coopbriefs.article.fetch.Fetched;
import org.coopbriefs.article.fetch.SafeFetcher;
import org.coopbriefs.article.fetch.Unchanged;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Problems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gets the pages that callers name by their address. */
@ApplicationScoped
public class WebPages {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    @Inject SafeFetcher fetcher;
    @Inject Problems problems;

    /**
     * A page's address, as a request body.
     *
     * @param url of an article at a listed outlet
     */
    public record Link(String url) {}

    /** The caller named a page that was not fetched. */
    static final class NotFetched extends RuntimeException {

        private final transient FetchRefusal refusal;

        NotFetched(FetchRefusal refusal) {
            this.refusal = refusal;
        }

        FetchRefusal refusal() {
            return refusal;
        }

        int status() {
            return switch (refusal.code()) {
                case BAD_ADDRESS -> 400;
                case PORT, NOT_AN_OUTLET, PRIVATE_ADDRESS, ROBOTS, TOO_LARGE -> 422;
                case ASKED_TO_WAIT, RESTING, ROBOTS_UNREACHABLE, SERVER_ERROR -> 503;
                case TIMEOUT -> 504;
                default -> 502;
            };
        }
    }

    /** The page at this address, fetched now. */
    RawPage page(Link link) {
        if (link == null || link.url() == null) {
            throw new BadParameter("url");
        }
        return switch (fetcher.fetch(FetchRequest.of(link.url()))) {
            case Fetched page -> page.page();
            case FetchRefusal refusal -> throw new NotFetched(refusal);
            case Unchanged never -> throw new IllegalStateException("nothing was known before");
        };
    }

    /** Tells the caller why, and when to come back where that is known. */
    @ServerExceptionMapper
    public Response notFetched(NotFetched not, HttpHeaders caller) {
        FetchRefusal refusal = not.refusal();
        Response problem =
                problems.answer(not.status(), "fetch." + refusal.code(), caller, refusal.detail());
        return refusal.notBefore() == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.RETRY_AFTER, HTTP_DATE.format(refusal.notBefore()))
                        .build();
    }
}
