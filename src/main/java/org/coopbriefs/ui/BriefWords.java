package org.coopbriefs.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.coopbriefs.extraction.FactExtractor;
import org.coopbriefs.text.VietnameseFormat;

/** What figures are called in the reader's language. */
@ApplicationScoped
class BriefWords implements BriefFigures.Words {

    @Inject CurrentPage page;
    @Inject UnitGroups units;
    @Inject FactExtractor extractor;

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
        return labels == null ? kind : labels.get(page.language().code());
    }

    @Override
    public String money(BigDecimal amount, String currency) {
        return VietnameseFormat.compactMoney(amount, currency, page.language().code());
    }
}
