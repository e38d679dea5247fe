package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.coopbriefs.account.Role;
import org.coopbriefs.article.feed.Feed;
import org.coopbriefs.article.feed.FeedItem;
import org.coopbriefs.article.feed.FeedItemState;
import org.coopbriefs.article.feed.Feeds;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;
import org.coopbriefs.web.Problems;

/** Feeds and sitemaps that are watched. */
@Path("/api/feeds")
@RolesAllowed(Role.ADMIN_NAME)
public class FeedResource {

    @Inject Feeds feeds;
    @Inject Problems problems;

    record NewFeed(String address) {}

    /**
     * A feed.
     *
     * @param code why it could not be read the last time, or null
     * @param reason the same as a sentence
     */
    record FeedView(
            Long id,
            String address,
            String title,
            boolean active,
            OffsetDateTime askedAt,
            OffsetDateTime nextAskAt,
            int failures,
            String code,
            String reason) {}

    record ItemView(
            Long id,
            String link,
            String title,
            OffsetDateTime published,
            String state,
            String code,
            String reason,
            Long article) {}

    @GET
    public List<FeedView> list(@Context HttpHeaders caller) {
        return Feed.inOrder().stream().map(feed -> view(feed, caller)).toList();
    }

    /** Watches a feed or sitemap from now on. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response watch(NewFeed wanted, @Context HttpHeaders caller) {
        boolean isAddress =
                wanted != null && wanted.address() != null && Feeds.isAddress(wanted.address());
        if (!isAddress) {
            throw new BadParameter("address");
        }
        Feed feed = feeds.watch(wanted.address().strip());
        return Response.created(URI.create("/api/feeds/" + feed.id))
                .entity(view(feed, caller))
                .build();
    }

    /** Watches it no more; what it brought stays. */
    @DELETE
    @Path("{id}")
    public void stop(@PathParam("id") long id) {
        if (!feeds.stop(id)) {
            throw new Missing();
        }
    }

    /** What it told of, the latest first. */
    @GET
    @Path("{id}/items")
    public Paging.Page<ItemView> items(
            @PathParam("id") long id,
            @QueryParam("state") FeedItemState state,
            @BeanParam Paging paging,
            @Context HttpHeaders caller) {
        var found = FeedItem.of(id, state);
        var items = found.page(paging.number(), paging.size()).list();
        return paging.of(items.stream().map(item -> view(item, caller)).toList(), found.count());
    }

    private FeedView view(Feed feed, HttpHeaders caller) {
        return new FeedView(
                feed.id,
                feed.address,
                feed.title,
                feed.active,
                time(feed.askedAt),
                time(feed.nextAskAt),
                feed.failures,
                feed.code,
                reason(feed.code, feed.detail, caller));
    }

    private ItemView view(FeedItem item, HttpHeaders caller) {
        return new ItemView(
                item.id,
                item.link,
                item.title,
                time(item.publishedAt),
                item.state.name(),
                item.code,
                reason(item.code, item.detail, caller),
                item.articleId);
    }

    private String reason(String code, String detail, HttpHeaders caller) {
        return code == null ? null : problems.sentence(code, caller, detail);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}
