package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.account.Role;
import org.coopbriefs.activity.Activity;
import org.coopbriefs.activity.ActivityMerging;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.article.Article;
import org.coopbriefs.extraction.FactExtractor;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.review.FactAdding;
import org.coopbriefs.review.FactForm;
import org.coopbriefs.review.UnitNames;
import org.coopbriefs.text.Span;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.SentForm;

/** Changes an activity: put together with another, taken apart, given a fact by hand. */
@Path(ActivityPages.PATH)
@RolesAllowed(Role.EDITOR_NAME)
@Produces(MediaType.TEXT_HTML)
public class RegroupingPages {

    @Inject ActivityMerging merging;
    @Inject FactAdding adding;
    @Inject ActivityPages pages;
    @Inject FactFields fields;
    @Inject FactExtractor extractor;
    @Inject FactWords words;
    @Inject Provinces provinces;
    @Inject CurrentPage page;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance add(Adding adding);
    }

    /** A sentence that can be chosen. */
    public record Sentence(int start, int end, String text) {}

    /** A fact that is about to be added. */
    public record Adding(
            Activity activity,
            Article article,
            List<Sentence> sentences,
            Sentence marked,
            String before,
            String after,
            String kind,
            List<FactFields.Choice> kinds,
            List<FactFields.Field> fields,
            List<String> unitNames) {

        public boolean refused() {
            return fields.stream().anyMatch(field -> field.problem() != null);
        }
    }

    @POST
    @Path("{id}/gop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(@PathParam("id") long id, @FormParam("other") long other) {
        merging.merge(id, other);
        return lead(id, "gop");
    }

    @POST
    @Path("{id}/khac")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keepApart(@PathParam("id") long id, @FormParam("other") long other) {
        merging.keepApart(id, other);
        return lead(id, "khac");
    }

    @POST
    @Path("{id}/tach")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response split(
            @PathParam("id") long id,
            @FormParam("fact") List<Long> facts,
            @FormParam("title") String title,
            @FormParam("unit") List<String> units) {
        return lead(merging.split(id, facts, title, units).otherId, "tach");
    }

    @POST
    @Path("{id}/hoan-tac")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("id") long id, @FormParam("done") long done) {
        pages.visible(id);
        return lead(merging.undo(done).keptId, "hoan-tac");
    }

    /** Choose a sentence, then a kind, then write the fact. */
    @GET
    @Path("{id}/them")
    public TemplateInstance add(
            @PathParam("id") long id,
            @QueryParam("bai") Long article,
            @QueryParam("tu") Integer from,
            @QueryParam("den") Integer to,
            @QueryParam("cau") String sentence,
            @QueryParam("kind") @DefaultValue("") String kind) {
        Span marked = from != null && to != null && from < to ? new Span(from, to) : span(sentence);
        return Templates.add(adding(id, article, marked, kind, null, Map.of()));
    }

    @POST
    @Path("{id}/them")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("id") long id,
            @FormParam("bai") long article,
            @FormParam("tu") int from,
            @FormParam("den") int to,
            @FormParam("kind") @DefaultValue("") String kind) {
        pages.visible(id);
        if (!extractor.kinds().containsKey(kind) || from < 0 || from >= to) {
            throw new FactAdding.NoSuchWords();
        }
        Span marked = new Span(from, to);
        try {
            Fact fact =
                    adding.add(new FactAdding.Place(id, article, marked), kind, SentForm::value);
            return lead(id, "them&so-lieu=" + fact.id);
        } catch (FactForm.Refused refused) {
            Map<String, String> typed = new LinkedHashMap<>();
            adding.form(kind)
                    .fields()
                    .forEach(field -> typed.put(field.name(), SentForm.value(field.name())));
            typed.values().removeIf(text -> text == null);
            return Response.status(422)
                    .entity(
                            Templates.add(
                                    adding(id, article, marked, kind, typed, refused.problems())))
                    .build();
        }
    }

    private static Span span(String sentence) {
        if (sentence == null || !sentence.matches("\\d{1,9}-\\d{1,9}")) {
            return null;
        }
        String[] ends = sentence.split("-");
        int start = Integer.parseInt(ends[0]);
        int end = Integer.parseInt(ends[1]);
        return start < end ? new Span(start, end) : null;
    }

    private Adding adding(
            long id,
            Long articleId,
            Span marked,
            String kind,
            Map<String, String> typed,
            Map<String, String> problems) {
        Activity activity = pages.visible(id);
        Article article =
                activity.mentions.stream()
                        .filter(one -> articleId == null || one.id.equals(articleId))
                        .findFirst()
                        .orElseThrow(Missing::new);
        boolean known = extractor.kinds().containsKey(kind);
        FactForm form = adding.form(known ? kind : "");
        Map<String, String> empty = form.written(FactAdding.EMPTY);
        Span sentence = marked == null ? null : FactAdding.sentence(article, marked);
        Span within =
                sentence == null
                        ? null
                        : new Span(
                                Math.max(sentence.start(), marked.start()),
                                Math.min(sentence.end(), marked.end()));
        return new Adding(
                activity,
                article,
                sentence == null ? sentences(article) : List.of(),
                within == null
                        ? null
                        : new Sentence(within.start(), within.end(), within.of(article.body)),
                within == null ? "" : article.body.substring(sentence.start(), within.start()),
                within == null ? "" : article.body.substring(within.end(), sentence.end()),
                known ? kind : "",
                kinds(kind),
                known && within != null
                        ? fields.of(form, typed == null ? empty : typed, empty, null, problems)
                        : List.of(),
                new UnitNames(provinces).all());
    }

    private static List<Sentence> sentences(Article article) {
        return FactAdding.sentences(article).stream()
                .map(span -> new Sentence(span.start(), span.end(), span.of(article.body)))
                .toList();
    }

    private List<FactFields.Choice> kinds(String chosen) {
        String language = page.language().code();
        return extractor.kinds().keySet().stream()
                .map(
                        kind ->
                                new FactFields.Choice(
                                        kind, words.kind(kind, language), kind.equals(chosen)))
                .sorted(Comparator.comparing(FactFields.Choice::label))
                .toList();
    }

    private static Response lead(long activity, String after) {
        return Response.seeOther(URI.create(ActivityPages.PATH + "/" + activity + "?sau=" + after))
                .build();
    }
}
