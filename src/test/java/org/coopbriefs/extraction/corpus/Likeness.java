package org.coopbriefs.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Scope;

/** When a label and a finding say the same. */
final class Likeness {

    private Likeness() {}

    static boolean sameCount(JsonNode label, Finding finding) {
        return equal(number(label.path("count")), number(finding.fields().get("count")));
    }

    /** {@code also} is a second reading of the same sum. */
    static boolean sameMoney(JsonNode label, Finding finding) {
        BigDecimal found = number(finding.fields().get("amount"));
        boolean amount =
                equal(number(label.path("amount")), found)
                        || equal(number(label.path("also")), found);
        return found != null
                && amount
                && label.path("currency").asText().equals(finding.fields().get("currency"))
                && label.path("direction").asText().equals(direction(finding));
    }

    /** As the labels name it; null where the finding doesn't say. */
    static String direction(Finding gift) {
        Object provider = gift.fields().get("providerCountry");
        if (provider == null) {
            return null;
        }
        return "VN".equals(provider) ? "vn_to_partner" : "partner_to_vn";
    }

    static boolean sameGoods(JsonNode label, Finding finding) {
        BigDecimal told = number(label.path("quantity"));
        Set<String> common = words(label.path("item").asText());
        common.retainAll(words(String.valueOf(finding.fields().get("item"))));
        return !common.isEmpty()
                && (told == null || equal(told, number(finding.fields().get("quantity"))));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("\\s+")));
    }

    static boolean sameAgreement(JsonNode label, Finding finding) {
        String status = String.valueOf(finding.fields().get("status"));
        return label.path("status").asText().toUpperCase(Locale.ROOT).equals(status)
                && Objects.equals(year(label.path("period_from")), year(finding, "periodFrom"))
                && Objects.equals(year(label.path("period_to")), year(finding, "periodTo"));
    }

    private static String year(JsonNode year) {
        return year.isNumber() ? year.asText() : null;
    }

    private static String year(Finding finding, String field) {
        Object value = finding.fields().get(field);
        return value == null ? null : value.toString().substring(0, 4);
    }

    static boolean sameVisit(JsonNode label, Finding finding) {
        return common(label.path("from"), finding.fields().get("visitor"))
                && common(label.path("to"), finding.fields().get("visited"));
    }

    private static boolean common(JsonNode told, Object found) {
        return found != null
                && Arrays.stream(told.asText().split("; "))
                        .anyMatch(label -> PlaceNames.same(label, found.toString()));
    }

    static boolean sameScope(JsonNode label, Finding finding) {
        boolean bothParts =
                (isPart(label) && finding.partOf() != null)
                        || (label.path("subset_of").isNumber() && finding.scope() == Scope.PART);
        return bothParts || scope(label) == finding.scope();
    }

    private static boolean isPart(JsonNode label) {
        return "subset".equals(label.path("basis").asText());
    }

    /** The labels' word for a scope as ours. */
    static Scope scope(JsonNode label) {
        return switch (label.path("basis").asText()) {
            case "cumulative" -> Scope.CUMULATIVE;
            case "period", "event" -> Scope.EVENT;
            case "current" -> Scope.STOCK;
            case "planned" -> Scope.PLANNED;
            case "subset" -> Scope.PART;
            default -> throw new IllegalArgumentException("no such basis: " + label);
        };
    }

    static BigDecimal number(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : null;
    }

    static BigDecimal number(Object value) {
        return value == null ? null : new BigDecimal(value.toString());
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
