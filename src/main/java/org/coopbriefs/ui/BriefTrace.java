package org.coopbriefs.ui;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.ui.BriefFigures.Cell;
import org.coopbriefs.ui.BriefFigures.Row;

/**
 * Where a figure comes from: its facts, and the sentence of one of them in its article.
 *
 * @param key of the figure
 * @param title what it counts
 * @param value as the table writes it
 * @param articles from how many articles the facts come
 * @param more how many facts are not listed
 * @param leftOut what was not added because one of these facts already says it
 * @param leftOutCount how many there are
 * @param reading the article of the fact that is being looked at; null where there is none to show
 */
public record BriefTrace(
        String key,
        String title,
        String value,
        int count,
        long articles,
        List<Line> facts,
        int more,
        List<Line> leftOut,
        int leftOutCount,
        Reading reading) {

    private static final int MOST = 60;

    /**
     * A fact in the list.
     *
     * @param mention the words that carry the figure
     * @param reason why it is not counted, or null
     */
    public record Line(
            String id,
            String kind,
            String mention,
            String sentence,
            String scope,
            String date,
            String outlet,
            boolean unconfirmed,
            boolean inferred,
            boolean current,
            String reason) {}

    /** The article in which a fact was read. */
    public record Reading(
            Long article,
            Long fact,
            String title,
            String outlet,
            String published,
            boolean publishedInferred,
            boolean reviewable,
            MarkedArticle text) {}

    /**
     * The trace of a figure.
     *
     * @param looked at the fact whose sentence is shown; null for none
     */
    static BriefTrace of(
            BriefContent content,
            Map.Entry<Row, Cell> figure,
            String looked,
            Reading reading,
            BriefFigures.Words words) {
        List<String> ids = figure.getValue().facts();
        Set<String> counted = Set.copyOf(ids);
        List<JsonNode> leftOut =
                content.leftOut()
                        .filter(left -> counted.contains(left.path("because").asText()))
                        .filter(left -> !counted.contains(left.path("fact").asText()))
                        .toList();
        return new BriefTrace(
                figure.getValue().key(),
                figure.getKey().label(),
                figure.getValue().text(),
                ids.size(),
                content.articles(ids),
                shown(ids, looked).map(id -> line(content, id, null, looked, words)).toList(),
                Math.max(0, ids.size() - MOST),
                leftOut.stream()
                        .limit(MOST)
                        .map(left -> leftOut(content, left, looked, words))
                        .toList(),
                leftOut.size(),
                reading);
    }

    /** How many of those that were left out are not listed. */
    public int moreLeftOut() {
        return leftOutCount - leftOut.size();
    }

    /** The first ones, and in any case the one that is being looked at. */
    private static Stream<String> shown(List<String> ids, String looked) {
        Stream<String> first = ids.stream().limit(MOST);
        return ids.indexOf(looked) < MOST ? first : Stream.concat(Stream.of(looked), first);
    }

    private static Line leftOut(
            BriefContent content, JsonNode left, String looked, BriefFigures.Words words) {
        return line(
                content, left.path("fact").asText(), left.path("reason").asText(), looked, words);
    }

    private static Line line(
            BriefContent content,
            String id,
            String reason,
            String looked,
            BriefFigures.Words words) {
        JsonNode fact = content.fact(id);
        return new Line(
                id,
                words.kind(fact.path("kind").asText()),
                fact.path("mention").asText(""),
                fact.path("sentence").asText(""),
                words.text("scope." + fact.path("scope").asText("EVENT")),
                dates(fact),
                content.sourceOf(id).path("outlet").asText(null),
                BriefContent.isUnconfirmed(fact),
                fact.path("inferred").asBoolean(),
                id.equals(looked),
                reason == null ? null : words.text("left-out." + reason));
    }

    /** The span that it covers, or its date. */
    static String dates(JsonNode fact) {
        String from = fact.path("from").asText(null);
        String to = fact.path("to").asText(null);
        return from == null
                ? UiMessages.date(fact.path("date").asText(null))
                : UiMessages.date(from) + "–" + (to == null ? "" : UiMessages.date(to));
    }

    static MarkedArticle.Mark mark(Fact fact, boolean on) {
        return new MarkedArticle.Mark(
                new org.coopbriefs.text.Span(fact.sentenceStart, fact.sentenceEnd),
                fact.mention(),
                on);
    }
}
