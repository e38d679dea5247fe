package org.coopbriefs.ui;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.extraction.FactExtractor;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.text.VietnameseFormat;

/** What figures are called in the reader's language. */
@ApplicationScoped
class BriefWords implements FactSpeech {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    @Inject CurrentPage page;
    @Inject UnitGroups units;
    @Inject FactExtractor extractor;
    @Inject FactWords facts;
    @Inject ObjectMapper json;

    @Override
    public String text(String key, Object... values) {
        return UiMessages.text(page.language().locale(), key, values);
    }

    @Override
    public String unit(String slug) {
        return units.name(slug);
    }

    /** As its rule calls it; a kind that no rule reads any more keeps its own name. */
    @Override
    public String kind(String kind) {
        Map<String, String> labels = extractor.kinds().get(kind);
        return labels == null
                ? kind
                : labels.getOrDefault(page.language().code(), labels.get("vi"));
    }

    @Override
    public String money(BigDecimal amount, String currency) {
        return VietnameseFormat.compactMoney(amount, currency, page.language().code());
    }

    @Override
    public String figure(JsonNode fact) {
        return facts.figure(kept(fact), page.language().code());
    }

    @Override
    public String parties(JsonNode fact) {
        return facts.parties(kept(fact), page.language().code());
    }

    @Override
    public Map<String, String> told(JsonNode fact) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put(text("brief.fact-change.figure"), figure(fact));
        told.put(text("brief.fact-change.parties"), parties(fact));
        told.put(text("brief.fact-change.date"), BriefTrace.dates(fact));
        told.put(
                text("brief.fact-change.scope"),
                text("scope." + fact.path("scope").asText("EVENT")));
        return told;
    }

    /** The fact that it was, as far as its words need it. */
    private Fact kept(JsonNode said) {
        Fact fact = new Fact();
        fact.kind = said.path("kind").asText();
        fact.qualifier = Qualifier.valueOf(said.path("qualifier").asText("EXACT"));
        fact.fields = json.convertValue(said.path("fields"), FIELDS);
        if (fact.fields == null) {
            fact.fields = Map.of();
        }
        return fact;
    }
}
