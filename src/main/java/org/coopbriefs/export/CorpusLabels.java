package org.coopbriefs.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.ReviewState;
import org.coopbriefs.article.Article;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.review.RejectionReason;
import org.coopbriefs.review.ReviewDecision;

/** The labels of an article, in the form of the corpus, from what is kept of it. */
@ApplicationScoped
public class CorpusLabels {

    private static final String HOME = "VN";

    /** Names of the corpus for our scopes. */
    private static final Map<String, String> BASES =
            Map.of(
                    "EVENT", "event",
                    "CUMULATIVE", "cumulative",
                    "STOCK", "current",
                    "PLANNED", "planned",
                    "PART", "subset");

    /** Where the corpus has a kind of fact; kinds that it doesn't compare aren't labelled. */
    private static final Map<String, String> LISTS =
            Map.of(
                    "students-trained", "students",
                    "aid", "aid",
                    "goods", "in_kind",
                    "agreement", "agreements",
                    "delegation", "delegations",
                    "remains-repatriated", "remains");

    @Inject Provinces provinces;

    /** All labels of one article. */
    Map<String, Object> of(Article article, String file, List<Fact> facts) {
        Map<String, Object> gold = new LinkedHashMap<>();
        gold.put("id", article.id.toString());
        gold.put("article", file);
        gold.put("text_kind", "as it came");
        gold.put("published", article.published);
        gold.put("event_date", facts.isEmpty() ? null : facts.getFirst().activity.date);
        gold.put("vn_provinces", units(facts, true));
        gold.put("foreign_localities", units(facts, false));
        gold.put("foreign_localities_optional", List.of());
        LISTS.values().stream().sorted().forEach(list -> gold.put(list, new ArrayList<>()));
        gold.put("must_not_extract", new ArrayList<>());
        facts.forEach(fact -> label(fact, gold));
        return gold;
    }

    @SuppressWarnings("unchecked")
    private void label(Fact fact, Map<String, Object> gold) {
        if (fact.reviewState == ReviewState.REJECTED) {
            ((List<Object>) gold.get("must_not_extract")).add(trap(fact));
        } else if (LISTS.containsKey(fact.kind)) {
            ((List<Object>) gold.get(LISTS.get(fact.kind))).add(label(fact));
        }
    }

    private static Map<String, Object> trap(Fact fact) {
        Map<String, Object> trap = new LinkedHashMap<>();
        trap.put("figure", figure(fact));
        trap.put(
                "why",
                ReviewDecision.of(fact.id).stream()
                        .filter(decision -> decision.undoneAt == null && decision.reason != null)
                        .map(CorpusLabels::why)
                        .reduce((first, last) -> last)
                        .orElse("not used"));
        trap.put("quote", fact.quote);
        return trap;
    }

    private static String why(ReviewDecision decision) {
        return decision.reason == RejectionReason.OTHER
                ? decision.note
                : decision.reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String figure(Fact fact) {
        return fact.quote.substring(
                fact.mentionStart - fact.sentenceStart, fact.mentionEnd - fact.sentenceStart);
    }

    private Map<String, Object> label(Fact fact) {
        Map<String, Object> label = new LinkedHashMap<>();
        Map<String, Object> fields = fact.fields;
        switch (fact.kind) {
            case "agreement" -> agreement(label, fields);
            case "delegation" -> {
                label.put("from", name(fields.get("visitor")));
                label.put("to", name(fields.get("visited")));
                label.put("leader", fields.get("leader"));
                label.put("size", fields.get("size"));
            }
            default -> {
                copy(label, fields, "count", "amount", "currency", "quantity", "item", "who");
                label.put("qualifier", fact.qualifier.name().toLowerCase(Locale.ROOT));
                label.put("basis", BASES.get(fact.scope.name()));
                label.put("from", fact.spanFrom);
                label.put("to", fact.spanTo);
                label.put("subset_of", fact.partOf == null ? null : whole(fact.partOf));
                direction(label, fields);
            }
        }
        label.put("quote", fact.quote);
        label.put("optional", !fact.reviewState.isConfirmed());
        return label;
    }

    private static Object whole(Fact whole) {
        return whole.fields.getOrDefault("count", whole.fields.get("amount"));
    }

    private void agreement(Map<String, Object> label, Map<String, Object> fields) {
        label.put("type", low(fields.get("instrument")));
        label.put("status", low(fields.get("status")));
        label.put("period_from", year(fields.get("periodFrom")));
        label.put("period_to", year(fields.get("periodTo")));
        label.put(
                "parties",
                fields.get("parties") instanceof Collection<?> many
                        ? many.stream().map(this::name).toList()
                        : List.of());
        label.put("signed_on", fields.get("signedOn"));
        label.put("level", low(fields.get("level")));
    }

    private static void direction(Map<String, Object> label, Map<String, Object> fields) {
        if (fields.get("providerCountry") != null) {
            boolean fromHere = HOME.equals(fields.get("providerCountry"));
            label.put("direction", fromHere ? "vn_to_partner" : "partner_to_vn");
        }
    }

    private static void copy(
            Map<String, Object> label, Map<String, Object> fields, String... names) {
        for (String name : names) {
            if (fields.get(name) != null) {
                label.put(name, fields.get(name));
            }
        }
    }

    private static String low(Object word) {
        return word == null ? null : word.toString().toLowerCase(Locale.ROOT);
    }

    private static Integer year(Object date) {
        return date == null ? null : Integer.valueOf(date.toString().substring(0, 4));
    }

    private List<String> units(List<Fact> facts, boolean home) {
        Set<String> slugs = new LinkedHashSet<>();
        facts.forEach(fact -> slugs.addAll(fact.activity.provinces));
        return slugs.stream()
                .flatMap(slug -> provinces.bySlug(slug).stream())
                .filter(unit -> unit.country().equals(HOME) == home)
                .map(CorpusLabels::name)
                .toList();
    }

    private String name(Object slug) {
        return slug == null
                ? null
                : provinces.bySlug(slug.toString()).map(CorpusLabels::name).orElse(slug.toString());
    }

    /** Vietnamese units by their own name, others by the English one, as the corpus does. */
    private static String name(Province unit) {
        return unit.name(unit.country().equals(HOME) ? "vi" : "en");
    }
}
