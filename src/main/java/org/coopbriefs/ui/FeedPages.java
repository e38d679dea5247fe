package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coopbriefs.account.Role;
import org.coopbriefs.article.feed.Feed;
import org.coopbriefs.article.feed.FeedItem;
import org.coopbriefs.article.feed.FeedItemState;
import org.coopbriefs.article.feed.FeedPolling;
import org.coopbriefs.article.feed.Feeds;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;

/**
 * Feeds and sitemaps that are watched, how they are, and what became of what they told. Editors see
 * how they are, as it tells them why nothing comes; the rest is the administrators'.
 */
@Path(FeedPages.PATH)
@RolesAllowed(Role.ADMIN_NAME)
@Produces(MediaType.TEXT_HTML)
public class FeedPages {

    static final String PATH = "/nguon-tin";

    /** A newspaper that tells nothing for so long has probably moved its feed. */
    private static final Duration SILENCE = Duration.ofDays(14);

    @Inject Feeds feeds;
    @Inject FeedPolling polling;
    @Inject CurrentPage page;
    @Inject Clock clock;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listing listing);

        static native TemplateInstance items(Items items);
    }

    /** How a feed is. */
    public enum Health {
        WELL,
        NEW,
        SILENT,
        FAILING,
        STOPPED
    }

    /**
     * A feed as the list shows it.
     *
     * @param reason why it could not be read the last time, or null
     * @param kept how many articles it has brought
     * @param latest when it last told of something; null for never
     */
    public record Row(Feed feed, Health health, String reason, long kept, Instant latest) {
        public String name() {
            return feed.title == null ? feed.address : feed.title;
        }
    }

    /** The list; {@code address} is one that was refused, else empty. */
    public record Listing(List<Row> rows, String address, boolean refused) {}

    /** What a feed told of. */
    public record Items(Row row, List<Item> items, FeedItemState state, int number, boolean more) {
        public FeedItemState[] states() {
            return FeedItemState.values();
        }

        /** The same items on another page. */
        public String at(int other) {
            String query = state == null ? "" : "&state=" + state;
            return PATH + "/" + row.feed().id + "?page=" + other + query;
        }
    }

    /** An item; {@code reason} is null where it was kept or waits. */
    public record Item(FeedItem item, String reason) {}

    @GET
    @RolesAllowed(Role.EDITOR_NAME)
    public TemplateInstance list() {
        return Templates.list(listing("", false));
    }

    private Listing listing(String address, boolean refused) {
        Map<Long, Feeds.Yield> yields = feeds.yields();
        List<Row> rows =
                Feed.inOrder().stream().map(feed -> row(feed, yields.get(feed.id))).toList();
        return new Listing(rows, address, refused);
    }

    private Row row(Feed feed, Feeds.Yield yield) {
        long kept = yield == null ? 0 : yield.kept();
        Instant latest = yield == null ? null : yield.latest();
        String reason = Sentences.of(feed.code, feed.detail, page);
        return new Row(feed, health(feed, latest), reason, kept, latest);
    }

    private Health health(Feed feed, Instant latest) {
        if (!feed.active) {
            return Health.STOPPED;
        }
        if (feed.failures > 0) {
            return Health.FAILING;
        }
        if (feed.askedAt == null) {
            return Health.NEW;
        }
        boolean silent = latest == null || latest.isBefore(clock.instant().minus(SILENCE));
        return silent ? Health.SILENT : Health.WELL;
    }

    /** Watches a feed or sitemap from now on. */
    @POST
    public Response watch(@FormParam("address") String address) {
        String wanted = address == null ? "" : address.strip();
        if (!Feeds.isAddress(wanted)) {
            return Response.status(400).entity(Templates.list(listing(wanted, true))).build();
        }
        feeds.watch(wanted);
        return Response.seeOther(URI.create(PATH)).build();
    }

    /** Watches it no more; what it brought stays. */
    @POST
    @Path("{id}/dung")
    public Response stop(@PathParam("id") long id) {
        if (!feeds.stop(id)) {
            throw new Missing();
        }
        return Response.seeOther(URI.create(PATH)).build();
    }

    /** Asks it at once and shows what came of that. */
    @POST
    @Path("{id}/hoi")
    public Response ask(@PathParam("id") long id) {
        if (!polling.pollNow(id)) {
            throw new Missing();
        }
        return lead(id);
    }

    /** Looks at the page of an item that could not be read once more. */
    @POST
    @Path("{id}/tin/{item}/thu-lai")
    public Response lookAgain(@PathParam("id") long id, @PathParam("item") long item) {
        if (!feeds.lookAgain(id, item)) {
            throw new Missing();
        }
        return lead(id);
    }

    private static Response lead(long id) {
        return Response.seeOther(URI.create(PATH + "/" + id)).build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance items(
            @PathParam("id") long id,
            @QueryParam("state") FeedItemState state,
            @BeanParam Paging paging) {
        Feed feed = Feed.findById(id);
        if (feed == null) {
            throw new Missing();
        }
        var found = FeedItem.of(id, state);
        List<FeedItem> items = found.page(paging.number(), paging.size()).list();
        boolean more = (paging.number() + 1L) * paging.size() < found.count();
        return Templates.items(
                new Items(
                        row(feed, feeds.yields().get(id)),
                        items.stream().map(this::item).toList(),
                        state,
                        paging.number(),
                        more));
    }

    private Item item(FeedItem item) {
        return new Item(item, Sentences.of(item.code, item.detail, page));
    }
}
