package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.ActivityDrafting;
import org.coopbriefs.activity.ArticleSearch;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.article.Article;
import org.coopbriefs.article.ArticleIntake;
import org.coopbriefs.article.ArticleState;
import org.coopbriefs.article.RawPage;
import org.coopbriefs.article.UnreadablePage;
import org.coopbriefs.article.fetch.FetchRefusal;
import org.coopbriefs.article.fetch.FetchRequest;
import org.coopbriefs.article.fetch.Fetched;
import org.coopbriefs.article.fetch.SafeFetcher;
import org.coopbriefs.article.fetch.Unchanged;
import org.coopbriefs.extraction.FactExtractor;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Paging;
import org.coopbriefs.web.SecurityHeaders;

/** Articles: those that are here, what was read in each, and how more of them arrive. */
@Path(ArticlePages.PATH)
@RolesAllowed(Role.VIEWER_NAME)
@Produces(MediaType.TEXT_HTML)
public class ArticlePages {

    static final String PATH = "/bai-viet";

    private static final int RUNS_SHOWN = 5;

    @Inject ArticleIntake intake;
    @Inject ActivityDrafting drafting;
    @Inject ArticleSearch search;
    @Inject FactExtractor extractor;
    @Inject SafeFetcher fetcher;
    @Inject ImportPages runs;
    @Inject Access access;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listing listing);

        static native TemplateInstance article(View view);
    }

    /**
     * The list and what stands above it.
     *
     * @param runs the latest uploads
     * @param url an address that was refused, for another try; empty where none was
     * @param refusal why, or null
     */
    public record Listing(
            List<Article> articles,
            long total,
            ArticleState state,
            String words,
            int number,
            int size,
            List<ImportPages.Run> runs,
            String url,
            String refusal) {

        public ArticleState[] states() {
            return ArticleState.values();
        }

        public boolean isFiltered() {
            return state != null || !words.isBlank();
        }

        public boolean hasEarlier() {
            return (number + 1L) * size < total;
        }

        /** The same search on another page. */
        public String at(int other) {
            String query =
                    (state == null ? "" : "&state=" + state)
                            + "&q="
                            + URLEncoder.encode(words, StandardCharsets.UTF_8);
            return PATH + "?page=" + other + query;
        }
    }

    /**
     * An article with what was read in it.
     *
     * @param earlier the version before it, or null
     */
    public record View(
            Article article,
            List<MarkedText.Line> lines,
            List<Activity> activities,
            List<FactLine> facts,
            Article earlier,
            List<String> issues) {

        public boolean isFailed() {
            return article.state == ArticleState.FAILED;
        }
    }

    /** A fact beside the text: its kind in the reader's words, and the article's own of it. */
    public record FactLine(Fact fact, String label, String figure) {}

    @GET
    public TemplateInstance list(
            @QueryParam("state") ArticleState state,
            @QueryParam("q") String words,
            @QueryParam("thieu-tep") String noFile,
            @BeanParam Paging paging) {
        String refusal = noFile == null ? null : UiMessages.t("articles.no-file");
        return Templates.list(listing(state, words == null ? "" : words, paging, "", refusal));
    }

    private Listing listing(
            ArticleState state, String words, Paging paging, String url, String refusal) {
        var found =
                search.articles(state, words, access.provinces(), paging.offset(), paging.size());
        return new Listing(
                found.items(),
                found.total(),
                state,
                words,
                paging.number(),
                paging.size(),
                page.editor() ? runs.latest(RUNS_SHOWN) : List.of(),
                url,
                refusal);
    }

    /** Fetches the page at an address, reads and keeps it, and leads to what was read. */
    @POST
    @Path("dia-chi")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.EDITOR_NAME)
    public Response fetch(@FormParam("url") String url) {
        String address = url == null ? "" : url.strip();
        return switch (fetcher.fetch(FetchRequest.of(address))) {
            case Fetched fetched -> keep(fetched.page(), address);
            case FetchRefusal refusal -> refuse(address, refusal.reason(page.language().locale()));
            case Unchanged never -> throw new IllegalStateException("nothing was known before");
        };
    }

    private Response keep(RawPage raw, String address) {
        try {
            Article article = intake.receive(raw, null, access.userName()).article();
            drafting.draft(article.id);
            return seeOther(article.id);
        } catch (UnreadablePage unreadable) {
            intake.keepUnread(raw, unreadable, access.userName());
            return refuse(address, Sentences.of("article." + unreadable.code(), "", page));
        }
    }

    private Response refuse(String address, String why) {
        Listing listing = listing(null, "", new Paging(), address, why);
        return Response.status(422).entity(Templates.list(listing)).build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance article(@PathParam("id") long id) {
        Article article = visible(id);
        List<Activity> activities =
                search.mentionedBy(article).stream()
                        .filter(activity -> access.maySeeAny(activity.provinces))
                        .toList();
        List<Fact> facts = Fact.list("article = ?1 order by mentionStart, id", article);
        return Templates.article(
                new View(
                        article,
                        article.hasText() ? MarkedText.lines(article, facts) : List.of(),
                        activities,
                        facts.stream().map(this::line).toList(),
                        Article.replacedBy(id).orElse(null),
                        Sentences.of(article.issues, page)));
    }

    private FactLine line(Fact fact) {
        Map<String, String> labels = extractor.kinds().getOrDefault(fact.kind, Map.of());
        String label = labels.getOrDefault(page.language().code(), fact.kind);
        return new FactLine(fact, label, fact.mention().of(fact.article.body));
    }

    /** Reads an article that FAILED again, as after a fix of the reader. */
    @POST
    @Path("{id}/thu-lai")
    @RolesAllowed(Role.EDITOR_NAME)
    public Response retry(@PathParam("id") long id) {
        visible(id);
        if (intake.tryAgain(id)) {
            drafting.draft(id);
        }
        return seeOther(id);
    }

    /** The bytes as they came. They are foreign: never shown as a page of ours. */
    @GET
    @Path("{id}/ban-goc")
    @Produces(MediaType.WILDCARD)
    public Response original(@PathParam("id") long id) {
        Article article = visible(id);
        return Response.ok(intake.handOut(article), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename=\"bai-" + id + ".html\"")
                .header("Content-Security-Policy", SecurityHeaders.FOREIGN_PAGE)
                .build();
    }

    Article visible(long id) {
        Article article = Article.findById(id);
        if (article == null || !search.concerns(article, access)) {
            throw new Missing();
        }
        return article;
    }

    private static Response seeOther(long id) {
        return Response.seeOther(URI.create(PATH + "/" + id)).build();
    }
}
