package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.ActivityDrafting;
import org.coopbriefs.activity.ArticleSearch;
import org.coopbriefs.article.Article;
import org.coopbriefs.article.ArticleIntake;
import org.coopbriefs.article.ArticleState;
import org.coopbriefs.article.RawPage;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;
import org.coopbriefs.web.SecurityHeaders;

/** Articles, kept as they came. */
@Path("/api/articles")
@RolesAllowed(Role.VIEWER_NAME)
public class ArticleResource {

    @Inject ArticleIntake intake;
    @Inject ActivityDrafting drafting;
    @Inject ArticleSearch articles;
    @Inject Access access;
    @Inject WebPages webPages;

    record KeptView(Long id, String title, String published, List<Long> activities, String state) {}

    record ArticleView(
            Long id,
            String title,
            String address,
            String outlet,
            String published,
            String publishedFrom,
            String language,
            String state,
            String sha256,
            OffsetDateTime receivedAt,
            List<Long> activities,
            String body) {}

    /**
     * Reads a page, or the text dump of one, and keeps it; the same content again changes nothing.
     */
    @POST
    @Consumes({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
    @RolesAllowed(Role.EDITOR_NAME)
    public Response keep(
            byte[] body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @QueryParam("published") String published,
            @QueryParam("source") String source) {
        return kept(rawPage(body, contentType, source), day(published));
    }

    /** Fetches the page at an address, reads and keeps it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.EDITOR_NAME)
    public Response keepPage(WebPages.Link link, @QueryParam("published") String published) {
        EdtfDate day = day(published);
        return kept(webPages.page(link), day);
    }

    private Response kept(RawPage page, EdtfDate published) {
        var received = intake.receive(page, published, access.userName());
        Article article = received.article();
        List<Long> drafted = drafting.draft(article.id);
        KeptView view =
                new KeptView(
                        article.id,
                        article.title,
                        article.published,
                        drafted,
                        article.state.name());
        URI location = URI.create("/api/articles/" + article.id);
        return (received.isNew() ? Response.created(location) : Response.ok().location(location))
                .entity(view)
                .build();
    }

    @GET
    public Paging.Page<ArticleView> list(
            @QueryParam("state") ArticleState state, @BeanParam Paging paging) {
        var found = articles.articles(state, access.provinces(), paging.offset(), paging.size());
        return paging.of(found.items().stream().map(this::summary).toList(), found.total());
    }

    @GET
    @Path("{id}")
    public ArticleView get(@PathParam("id") long id) {
        Article article = visible(id);
        return view(article, article.body);
    }

    /** Reads an article that FAILED again, as after a fix of the reader. */
    @POST
    @Path("{id}/retry")
    @RolesAllowed(Role.EDITOR_NAME)
    public ArticleView retry(@PathParam("id") long id) {
        visible(id);
        if (intake.tryAgain(id)) {
            drafting.draft(id);
        }
        return get(id);
    }

    /** The bytes as they came. They are foreign: never shown as a page of ours. */
    @GET
    @Path("{id}/original")
    public Response original(@PathParam("id") long id) {
        Article article = visible(id);
        return Response.ok(intake.handOut(article), article.contentType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"article-" + id + "\"")
                .header("Content-Security-Policy", SecurityHeaders.FOREIGN_PAGE)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Article visible(long id) {
        Article article = Article.findById(id);
        if (article == null || !articles.concerns(article, access.provinces())) {
            throw new Missing();
        }
        return article;
    }

    private ArticleView summary(Article article) {
        return view(article, null);
    }

    private ArticleView view(Article article, String body) {
        return new ArticleView(
                article.id,
                article.title,
                article.address,
                article.outlet,
                article.published,
                article.publishedFrom == null ? null : article.publishedFrom.name(),
                article.language,
                article.state.name(),
                article.sha256,
                article.receivedAt.atZone(VietnamTime.ZONE).toOffsetDateTime(),
                articles.idsOf(article),
                body);
    }

    static RawPage rawPage(byte[] body, String contentType, String source) {
        return new RawPage(body == null ? new byte[0] : body, contentType, source);
    }

    /** A day as the caller wrote it, or null. */
    static EdtfDate day(String published) {
        try {
            EdtfDate day = EdtfDate.parse(published);
            if (day != null && !day.isDay()) {
                throw new BadParameter("published");
            }
            return day;
        } catch (IllegalArgumentException | java.time.DateTimeException notADate) {
            throw new BadParameter("published");
        }
    }
}
