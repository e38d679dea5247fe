package org.coopbriefs.activity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.coopbriefs.extraction.FactExtractor;
import org.coopbriefs.extraction.FactRule;
import org.coopbriefs.reference.Gazetteer;

/** Makes the extractor of all rules that there are: a new rule is found because it is there. */
@ApplicationScoped
public class Extractors {

    @Produces
    @Singleton
    FactExtractor extractor(@All List<FactRule> rules, Gazetteer gazetteer) {
        return new FactExtractor(rules, gazetteer);
    }
}
