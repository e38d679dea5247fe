package org.coopbriefs.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.reference.Gazetteer;

/** Asks every rule about each event that an article tells of. */
public final class FactExtractor {

    /**
     * How many characters of an article are read at most: many times what newspapers print, so that
     * whatever comes takes a bounded time.
     */
    public static final int LONGEST = 200_000;

    private final List<FactRule> rules;
    private final ContextReading reading;

    public FactExtractor(List<FactRule> rules, Gazetteer gazetteer) {
        this.rules = List.copyOf(rules);
        this.reading = new ContextReading(gazetteer);
    }

    /** The kinds that are known, with what people call them by language. */
    public Map<String, Map<String, String>> kinds() {
        Map<String, Map<String, String>> kinds = new HashMap<>();
        rules.forEach(rule -> kinds.put(rule.kind(), rule.labels()));
        return Map.copyOf(kinds);
    }

    /** What facts of a kind tell beside what all do; nothing where no rule reads the kind. */
    public List<FactField> fields(String kind) {
        return rules.stream()
                .filter(rule -> rule.kind().equals(kind))
                .flatMap(rule -> rule.fields().stream())
                .toList();
    }

    /**
     * All cooperation activities of the article, the main one first, hints from side content last;
     * none where it names no partner. Pure: the same article gives the same answer.
     */
    public Extraction extract(ArticleText article) {
        if ("lo".equals(article.language())) {
            return new Extraction(List.of());
        }
        List<FoundActivity> activities = new ArrayList<>();
        int found = 0;
        for (ContextReading.Part part : reading.read(article.upTo(LONGEST))) {
            List<Finding> findings = findings(part.context(), found);
            found += findings.size();
            if (activities.isEmpty() && !part.aside() || !findings.isEmpty()) {
                activities.add(activity(part, findings));
            }
        }
        return new Extraction(activities);
    }

    private static FoundActivity activity(ContextReading.Part part, List<Finding> findings) {
        ArticleContext context = part.context();
        return new FoundActivity(
                context.article().title(),
                context.eventDate(),
                context.eventDateFrom(),
                part.aside(),
                context.participants().all(),
                findings);
    }

    /**
     * @param before how many findings have been numbered already
     */
    private List<Finding> findings(ArticleContext context, int before) {
        List<Numbered> all = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            for (Finding finding : rules.get(rule).find(context)) {
                all.add(new Numbered(rule, finding));
            }
        }
        if (all.isEmpty()) {
            return List.of();
        }
        all.sort(Comparator.comparing(n -> n.finding().evidence().mention()));
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).finding().id() != null) {
                ids.put(all.get(i).local(all.get(i).finding().id()), id(before + i));
            }
        }
        Grounding grounding = new Grounding(context);
        List<Finding> numbered = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Numbered one = all.get(i);
            numbered.add(
                    named(
                            one.finding(),
                            grounding,
                            id(before + i),
                            one.finding().partOf() == null
                                    ? null
                                    : ids.get(one.local(one.finding().partOf()))));
        }
        return numbered;
    }

    private static String id(int index) {
        return "f" + (index + 1);
    }

    /** A finding and the rule whose ids it uses. */
    private record Numbered(int rule, Finding finding) {

        String local(String id) {
            return id == null ? null : rule + " " + id;
        }
    }

    private static Finding named(Finding f, Grounding grounding, String id, String partOf) {
        return new Finding(
                id,
                f.kind(),
                f.scope(),
                f.qualifier(),
                f.confidence(),
                f.countsInTotals(),
                f.reason(),
                f.date(),
                f.dateFrom(),
                f.from(),
                f.to(),
                partOf,
                f.evidence().restingOn(grounding.of(f)),
                f.fields());
    }
}
