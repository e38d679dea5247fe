package org.coopbriefs.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Scope;

/** What an article adds up to: money given, received and planned, and agreements signed. */
final class Totals {

    private static final String PLANNED = "aid_planned_vn_to_partner";

    private final LabelledArticle article;

    Totals(LabelledArticle article) {
        this.article = article;
    }

    /** How many of the labelled totals come out. */
    Score score() {
        Score score = new Score();
        for (Map.Entry<String, JsonNode> told :
                article.gold().path("expected_totals").properties()) {
            if (told.getValue().isObject()) {
                Map<String, BigDecimal> found = money(told.getKey());
                boolean right = possible(told.getKey(), told.getValue()).contains(found);
                score.count(right, told + " came out as " + found);
            } else if (told.getValue().isNumber()) {
                score.count(signed(told.getValue().asInt()), told + " came out otherwise");
            }
        }
        return score;
    }

    private boolean signed(int told) {
        long found =
                article.findings(Field.AGREEMENTS).stream()
                        .filter(agreement -> "SIGNED".equals(agreement.fields().get("status")))
                        .count();
        long optional =
                article.labels(Field.AGREEMENTS).stream()
                        .filter(label -> label.path("optional").asBoolean())
                        .filter(label -> label.path("status").asText().equals("signed"))
                        .filter(label -> label.path("level").asText().equals("province"))
                        .count();
        return told <= found && found <= told + optional;
    }

    private Map<String, BigDecimal> money(String total) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Finding gift : article.findings(Field.AID)) {
            boolean part = gift.scope() == Scope.PART || gift.partOf() != null;
            if (!part && total.equals(total(gift))) {
                BigDecimal amount = Likeness.number(gift.fields().get("amount"));
                add(sums, gift.fields().get("currency").toString(), amount);
            }
        }
        return sums;
    }

    private static String total(Finding gift) {
        return gift.scope() == Scope.PLANNED ? PLANNED : "aid_" + Likeness.direction(gift);
    }

    /** The total as told, with and without each gift that may be found or not. */
    private Set<Map<String, BigDecimal>> possible(String total, JsonNode told) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        told.properties().forEach(sum -> add(sums, sum.getKey(), sum.getValue().decimalValue()));
        Set<Map<String, BigDecimal>> possible = new HashSet<>(Set.of(sums));
        for (JsonNode gift : optional(total)) {
            for (Map<String, BigDecimal> without : List.copyOf(possible)) {
                possible.add(with(without, gift, "amount"));
                possible.add(with(without, gift, "also"));
            }
        }
        return possible;
    }

    private List<JsonNode> optional(String total) {
        return StreamSupport.stream(article.gold().path("aid").spliterator(), false)
                .filter(gift -> gift.path("optional").asBoolean())
                .filter(gift -> Likeness.scope(gift) != Scope.PART)
                .filter(gift -> !gift.path("subset_of").isNumber())
                .filter(gift -> total.equals(total(gift)))
                .toList();
    }

    private static String total(JsonNode gift) {
        return Likeness.scope(gift) == Scope.PLANNED
                ? PLANNED
                : "aid_" + gift.path("direction").asText();
    }

    private static Map<String, BigDecimal> with(
            Map<String, BigDecimal> sums, JsonNode gift, String amount) {
        Map<String, BigDecimal> more = new TreeMap<>(sums);
        if (gift.path(amount).isNumber()) {
            add(more, gift.path("currency").asText(), gift.path(amount).decimalValue());
        }
        return more;
    }

    /** Sums in one scale, so that equal ones are equal. */
    private static void add(Map<String, BigDecimal> sums, String currency, BigDecimal amount) {
        sums.merge(currency, amount, BigDecimal::add);
        sums.computeIfPresent(currency, (c, sum) -> sum.stripTrailingZeros());
    }
}
