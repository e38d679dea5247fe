package org.coopbriefs.brief;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;

/** Puts a brief together: figures, the activities behind them, their sources. */
final class BriefAssembly {

    private final Provinces provinces;
    private final CountingPolicy policy;
    private final List<Watched> outlets;
    private final List<CountableFact> facts;
    private final Tally tally;

    /**
     * @param outlets whose silence is told
     */
    BriefAssembly(
            Provinces provinces,
            CountingPolicy policy,
            ExchangeRates rates,
            List<Watched> outlets,
            List<CountableFact> facts) {
        this.provinces = provinces;
        this.policy = policy;
        this.outlets = outlets;
        this.facts = facts;
        this.tally = new Tally(Places.of(provinces.all()), rates);
    }

    Brief of(Subject subject, Period period, OffsetDateTime generatedAt) {
        Headline headline = tally.count(facts, subject.view(), period.range(), policy);
        Map<String, LeftOut> leftOut =
                headline.leftOut().stream()
                        .collect(Collectors.toMap(LeftOut::fact, out -> out, (a, b) -> a));
        List<CountableFact> shown = shown(headline, leftOut);
        List<Brief.Citation> sources = sources(shown);
        OtherStretches others = new OtherStretches(tally, policy, facts, subject, period);
        return new Brief(
                subject.slug(),
                subject.names(),
                period.toString(),
                period.from(),
                period.to(),
                period.calendar(),
                null,
                Brief.State.DRAFT,
                false,
                generatedAt,
                headline,
                others.yearToDate(),
                others.previous(),
                others.sameLastYear(),
                activities(shown, new HashSet<>(headline.counted()), leftOut),
                sources,
                others.inForce(),
                others.trend(),
                silent(subject, sources),
                elsewhere(others.behind(), shown, leftOut),
                Remarks.NONE,
                List.of(),
                places(shown));
    }

    private List<String> silent(Subject subject, List<Brief.Citation> sources) {
        return outlets.stream()
                .filter(outlet -> outlet.mayTellOf(subject))
                .filter(outlet -> sources.stream().noneMatch(outlet::isSourceOf))
                .map(Watched::name)
                .toList();
    }

    /**
     * What the brief's own activities and sources do not show already: what is behind the figures
     * of other periods, and what tells no month and is listed for that.
     */
    private Brief.Elsewhere elsewhere(
            Set<String> behind, List<CountableFact> shown, Map<String, LeftOut> leftOut) {
        Set<String> here = shown.stream().map(CountableFact::id).collect(Collectors.toSet());
        List<CountableFact> others =
                facts.stream()
                        .filter(fact -> !here.contains(fact.id()))
                        .filter(
                                fact ->
                                        behind.contains(fact.id())
                                                || isUndated(leftOut.get(fact.id())))
                        .toList();
        return new Brief.Elsewhere(
                others.stream().map(fact -> elsewhere(fact, behind, leftOut)).toList(),
                sources(others));
    }

    private static Brief.Fact elsewhere(
            CountableFact fact, Set<String> behind, Map<String, LeftOut> leftOut) {
        return fact(fact, behind, behind.contains(fact.id()) ? null : leftOut.get(fact.id()));
    }

    private static boolean isUndated(LeftOut out) {
        return out != null && out.reason() == Reason.UNDATED;
    }

    /** What counts, and what was left out though it belongs to the period. */
    private List<CountableFact> shown(Headline headline, Map<String, LeftOut> leftOut) {
        Set<String> counted = new HashSet<>(headline.counted());
        return facts.stream()
                .filter(fact -> counted.contains(fact.id()) || concerns(leftOut.get(fact.id())))
                .toList();
    }

    private static boolean concerns(LeftOut out) {
        return out != null && out.reason() != Reason.OTHER_PERIOD && !isUndated(out);
    }

    private static List<Brief.Activity> activities(
            List<CountableFact> shown, Set<String> counted, Map<String, LeftOut> leftOut) {
        Map<String, List<CountableFact>> byActivity =
                shown.stream()
                        .collect(
                                Collectors.groupingBy(
                                        fact -> fact.activity().id(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byActivity.values().stream()
                .map(together -> activity(together, counted, leftOut))
                .toList();
    }

    private static Brief.Activity activity(
            List<CountableFact> together, Set<String> counted, Map<String, LeftOut> leftOut) {
        Occasion occasion = together.getFirst().activity();
        Dated date = occasion.date();
        return new Brief.Activity(
                occasion.id(),
                occasion.title(),
                date == null ? null : date.date(),
                date == null || date.isInferred(),
                occasion.provinces(),
                together.stream().map(fact -> fact(fact, counted, leftOut.get(fact.id()))).toList(),
                together.stream().map(fact -> fact.source().id()).distinct().toList());
    }

    private static Brief.Fact fact(CountableFact fact, Set<String> counted, LeftOut out) {
        Dated date = fact.effectiveDate();
        return new Brief.Fact(
                fact.id(),
                fact.kind(),
                fact.scope(),
                fact.qualifier(),
                fact.confidence(),
                fact.review(),
                counted.contains(fact.id()),
                out == null ? null : out.reason(),
                fact.isInferred(),
                date == null ? null : date.date(),
                fact.from(),
                fact.to(),
                fact.partOf(),
                fact.fields(),
                fact.source().id(),
                fact.quote() == null ? null : fact.quote().sentence(),
                fact.quote() == null ? null : fact.quote().mention());
    }

    private static List<Brief.Citation> sources(List<CountableFact> shown) {
        Map<Source, List<CountableFact>> bySource =
                shown.stream()
                        .collect(
                                Collectors.groupingBy(
                                        CountableFact::source,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<Brief.Citation> citations = new ArrayList<>();
        bySource.forEach(
                (source, cited) -> citations.add(new Brief.Citation(source, quotes(cited))));
        return citations;
    }

    private static List<Brief.Quoted> quotes(List<CountableFact> cited) {
        Map<String, List<String>> bySentence = new LinkedHashMap<>();
        cited.stream()
                .filter(fact -> fact.quote() != null)
                .forEach(
                        fact ->
                                bySentence
                                        .computeIfAbsent(
                                                fact.quote().sentence(), s -> new ArrayList<>())
                                        .add(fact.id()));
        return bySentence.entrySet().stream()
                .map(entry -> new Brief.Quoted(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Names of all units that occur, in the activities and in the facts' own fields. */
    private Map<String, Map<String, String>> places(List<CountableFact> shown) {
        Map<String, Map<String, String>> names = new TreeMap<>();
        shown.stream()
                .flatMap(BriefAssembly::slugs)
                .distinct()
                .forEach(
                        slug ->
                                provinces
                                        .bySlug(slug)
                                        .ifPresent(unit -> names.put(slug, labels(unit))));
        return names;
    }

    private static Stream<String> slugs(CountableFact fact) {
        Stream<String> named =
                fact.fields().values().stream()
                        .flatMap(
                                value ->
                                        value instanceof Collection<?> many
                                                ? many.stream()
                                                : Stream.of(value))
                        .filter(String.class::isInstance)
                        .map(String.class::cast);
        return Stream.concat(fact.activity().provinces().stream(), named);
    }

    private static Map<String, String> labels(Province unit) {
        Map<String, String> labels = new HashMap<>(unit.names());
        labels.put("vi", unit.label());
        return labels;
    }
}
