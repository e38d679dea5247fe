package org.coopbriefs.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.coopbriefs.account.Role;
import org.coopbriefs.article.Page;
import org.coopbriefs.article.PageReader;
import org.coopbriefs.article.RawPage;
import org.coopbriefs.extraction.ArticleText;
import org.coopbriefs.extraction.FactExtractor;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.FoundActivity;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/** Reads an article and answers, without keeping anything. */
@Path("/api/extractions")
@RolesAllowed(Role.VIEWER_NAME)
public class ExtractionResource {

    @Inject PageReader reader;
    @Inject FactExtractor extractor;
    @Inject WebPages webPages;

    record ExtractionView(ArticleView article, List<ActivityView> activities) {}

    record ArticleView(
            String title, String published, String publishedFrom, String language, String body) {}

    record ActivityView(
            String title,
            String date,
            String dateFrom,
            boolean aside,
            List<String> provinces,
            List<FactView> facts) {

        static ActivityView of(FoundActivity found, String body, boolean explain) {
            return new ActivityView(
                    found.title(),
                    found.date() == null ? null : found.date().toString(),
                    found.dateFrom() == null ? null : found.dateFrom().name(),
                    found.aside(),
                    found.provinces(),
                    found.findings().stream().map(fact -> fact(fact, body, explain)).toList());
        }

        private static FactView fact(Finding finding, String body, boolean explain) {
            FactView view = FactView.of(finding, body);
            return explain ? view.explained(finding.evidence().grounds(), body) : view;
        }
    }

    /**
     * Reads a page, or the text dump of one; asked to {@code explain}, it tells where each value
     * stands.
     */
    @POST
    @Consumes({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
    public ExtractionView extract(
            byte[] body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @QueryParam("published") String published,
            @QueryParam("source") String source,
            @QueryParam("explain") boolean explain) {
        return extracted(
                ArticleResource.rawPage(body, contentType, source),
                ArticleResource.day(published),
                explain);
    }

    /** Fetches the page at an address and reads it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ExtractionView extractPage(
            WebPages.Link link,
            @QueryParam("published") String published,
            @QueryParam("explain") boolean explain) {
        EdtfDate day = ArticleResource.day(published);
        return extracted(webPages.page(link), day, explain);
    }

    private ExtractionView extracted(RawPage raw, EdtfDate published, boolean explain) {
        ArticleText text = text(reader.read(raw), published);
        return view(text, extractor.extract(text).activities(), explain);
    }

    private static ArticleText text(Page page, EdtfDate told) {
        return new ArticleText(
                page.title(),
                page.text(),
                told == null ? page.published() : told,
                told == null ? page.publishedFrom() : DateBasis.META,
                page.language());
    }

    private static ExtractionView view(
            ArticleText text, List<FoundActivity> activities, boolean explain) {
        String body = text.text().body().value();
        ArticleView article =
                new ArticleView(
                        text.title(),
                        text.published() == null ? null : text.published().toString(),
                        text.publishedFrom() == null ? null : text.publishedFrom().name(),
                        text.language(),
                        body);
        return new ExtractionView(
                article,
                activities.stream().map(found -> ActivityView.of(found, body, explain)).toList());
    }
}
