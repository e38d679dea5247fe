package org.coopbriefs.extraction.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Evidence;
import org.coopbriefs.extraction.FactField;
import org.coopbriefs.extraction.FactField.Form;
import org.coopbriefs.extraction.FactRule;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.Sentence;

/**
 * Delegations that went from one unit to another; each pair of units once, with the leader and the
 * size if told.
 */
@ApplicationScoped
public class Delegation implements FactRule {

    @Override
    public String kind() {
        return "delegation";
    }

    @Override
    public Map<String, String> labels() {
        return Map.of(
                "vi", "Đoàn công tác, trao đổi đoàn", "en", "Delegations", "lo", "ຄະນະຜູ້ແທນ");
    }

    @Override
    public List<FactField> fields() {
        return List.of(
                FactField.of("visitor", Form.UNIT).isNeeded(),
                FactField.of("visited", Form.UNIT).isNeeded(),
                FactField.of("leader", Form.WORDS),
                FactField.of("size", Form.COUNT));
    }

    @Override
    public List<Finding> find(ArticleContext article) {
        VisitReading reading = new VisitReading(article);
        Map<String, Visit> visits = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            for (Visit visit : reading.in(sentence)) {
                visits.merge(visit.visitor() + " " + visit.visited(), visit, Visit::with);
            }
        }
        return visits.values().stream().map(Delegation::finding).toList();
    }

    private static Finding finding(Visit visit) {
        return new Finding(
                null,
                "delegation",
                Scope.EVENT,
                Qualifier.EXACT,
                visit.stated() ? 0.9 : 0.8,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                new Evidence(visit.sentence().span(), visit.named(), "Delegation"),
                fields(visit));
    }

    private static Map<String, Object> fields(Visit visit) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("visitor", visit.visitor());
        fields.put("visited", visit.visited());
        if (visit.leader() != null) {
            fields.put("leader", visit.leader());
        }
        if (visit.size() != null) {
            fields.put("size", visit.size());
        }
        return fields;
    }
}
