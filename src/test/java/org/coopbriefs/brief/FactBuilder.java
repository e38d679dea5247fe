package org.coopbriefs.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.activity.ReviewState;
import org.coopbriefs.extraction.Evidence;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

/** Makes facts for tests: an event with a certain date, unless it is said otherwise. */
final class FactBuilder {

    private final String id;
    private final String kind;
    private final Map<String, Object> fields = new HashMap<>();
    private Scope scope = Scope.EVENT;
    private Qualifier qualifier = Qualifier.EXACT;
    private double confidence = 0.9;
    private boolean counts = true;
    private String reason;
    private ReviewState review = ReviewState.UNREVIEWED;
    private Dated own;
    private EdtfDate from;
    private EdtfDate to;
    private String partOf;
    private String activity = "visit";
    private Dated date = new Dated(EdtfDate.parse("2022-06-26"), DateBasis.TEXT);
    private Dated published;
    private List<String> provinces = List.of("thua-thien-hue", "champasak");
    private String article = "article";
    private String sentence;
    private String mention = "";
    private int sentenceStart = -1;

    private FactBuilder(String id, String kind) {
        this.id = id;
        this.kind = kind;
    }

    static FactBuilder students(String id, int count) {
        return new FactBuilder(id, "students-trained")
                .with("count", count)
                .with("unit", "PEOPLE")
                .with("direction", "TO_VN")
                .with("host", "thua-thien-hue")
                .with("partner", "champasak")
                .with("attribution", "STATED");
    }

    static FactBuilder aid(String id, long amount, String currency) {
        return new FactBuilder(id, "aid")
                .with("amount", amount)
                .with("currency", currency)
                .with("provider", "thua-thien-hue")
                .with("providerCountry", "VN")
                .with("receiver", "champasak")
                .with("receiverCountry", "LA");
    }

    static FactBuilder goods(String id, int quantity, String item) {
        return new FactBuilder(id, "goods")
                .with("quantity", quantity)
                .with("item", item)
                .with("provider", "thua-thien-hue")
                .with("providerCountry", "VN")
                .with("receiver", "champasak")
                .with("receiverCountry", "LA");
    }

    static FactBuilder agreement(String id, String instrument, String status, String... parties) {
        return new FactBuilder(id, "agreement")
                .with("instrument", instrument)
                .with("status", status)
                .with("level", "PROVINCE")
                .with("parties", List.of(parties));
    }

    static FactBuilder delegation(String id, String visitor, String visited) {
        return new FactBuilder(id, "delegation").with("visitor", visitor).with("visited", visited);
    }

    static FactBuilder of(String id, String kind) {
        return new FactBuilder(id, kind);
    }

    FactBuilder with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    FactBuilder between(String host, String partner) {
        boolean teaches = fields.containsKey("host");
        return with(teaches ? "host" : "provider", host)
                .with(teaches ? "partner" : "receiver", partner)
                .among(host, partner);
    }

    FactBuilder period(String first, String last) {
        return with("periodFrom", first).with("periodTo", last);
    }

    FactBuilder scope(Scope value) {
        scope = value;
        return this;
    }

    FactBuilder cumulative(String since) {
        from = EdtfDate.parse(since);
        return scope(Scope.CUMULATIVE);
    }

    FactBuilder partOf(String whole) {
        partOf = whole;
        return scope(Scope.PART).readAs("PART");
    }

    FactBuilder span(String first, String last) {
        from = EdtfDate.parse(first);
        to = EdtfDate.parse(last);
        return this;
    }

    FactBuilder hedged(Qualifier value) {
        qualifier = value;
        return this;
    }

    FactBuilder confidence(double value) {
        confidence = value;
        return this;
    }

    FactBuilder readAs(String word) {
        counts = false;
        reason = word;
        return this;
    }

    FactBuilder review(ReviewState value) {
        review = value;
        return this;
    }

    FactBuilder own(String edtf, DateBasis basis) {
        own = new Dated(EdtfDate.parse(edtf), basis);
        return this;
    }

    FactBuilder in(String activityId) {
        activity = activityId;
        return this;
    }

    FactBuilder on(String edtf) {
        return on(edtf, DateBasis.TEXT);
    }

    FactBuilder on(String edtf, DateBasis basis) {
        date = Dated.of(EdtfDate.parse(edtf), basis);
        return this;
    }

    FactBuilder published(String edtf) {
        published = Dated.of(EdtfDate.parse(edtf), DateBasis.META);
        return this;
    }

    FactBuilder among(String... slugs) {
        provinces = List.of(slugs);
        return this;
    }

    FactBuilder from(String articleId) {
        article = articleId;
        return this;
    }

    /**
     * Its sentence and the words in it; facts with the same sentence of an article stand side by
     * side.
     */
    FactBuilder quote(String words, String figure) {
        sentence = words;
        mention = figure;
        sentenceStart = Math.abs(words.hashCode() % 10_000);
        return this;
    }

    CountableFact build() {
        String words = sentence == null ? "Câu " + id + "." : sentence;
        int start = sentenceStart < 0 ? Math.abs(id.hashCode() % 10_000) : sentenceStart;
        int at = start + Math.max(0, words.indexOf(mention));
        Span whole = new Span(start, start + words.length());
        Evidence evidence = new Evidence(whole, new Span(at, at + mention.length()), "test");
        return new CountableFact(
                id,
                kind,
                scope,
                qualifier,
                confidence,
                counts,
                reason,
                review,
                own,
                from,
                to,
                partOf,
                new Occasion(activity, "Hội đàm", date, provinces),
                new Source(
                        article,
                        "Bài " + article,
                        "Báo thử",
                        published == null ? null : published.date(),
                        published == null ? null : published.basis(),
                        "https://bao.example/" + article,
                        null),
                new Quote(evidence, words, mention),
                fields);
    }
}
