package org.coopbriefs.extraction.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Evidence;
import org.coopbriefs.extraction.FactField;
import org.coopbriefs.extraction.FactField.Form;
import org.coopbriefs.extraction.FactRule;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.DateBasis;

/**
 * Documents that parties sign, draft, plan or look back on; each once, however often the article
 * names it.
 */
@ApplicationScoped
public class Agreement implements FactRule {

    private static final String NAME = "Agreement";

    @Override
    public String kind() {
        return "agreement";
    }

    @Override
    public Map<String, String> labels() {
        return Map.of("vi", "Thỏa thuận, văn bản ký kết", "en", "Agreements", "lo", "ຂໍ້ຕົກລົງ");
    }

    @Override
    public List<FactField> fields() {
        return List.of(
                FactField.choice(
                                "instrument",
                                "AGREEMENT",
                                "MEMORANDUM",
                                "MINUTES",
                                "PLAN",
                                "CONTRACT")
                        .isNeeded(),
                FactField.choice("status", "SIGNED", "DRAFTED", "PLANNED", "EVALUATED").isNeeded(),
                FactField.of("parties", Form.PARTIES).isNeeded(),
                FactField.choice("level", "STATE", "PROVINCE", "DEPARTMENT", "DISTRICT", "COMPANY"),
                FactField.of("periodFrom", Form.DATE),
                FactField.of("periodTo", Form.DATE),
                FactField.of("signedOn", Form.DATE));
    }

    @Override
    public List<Finding> find(ArticleContext article) {
        DocumentReading reading = new DocumentReading(article);
        List<Document> documents = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            documents.addAll(reading.in(sentence));
        }
        List<Finding> findings = new ArrayList<>();
        for (Document document : new DocumentMerging(article).merge(documents)) {
            findings.add(finding(document, article));
        }
        return findings;
    }

    /** Captions and headings repeat what the text says, in looser words. */
    static boolean isBesides(Sentence sentence) {
        return sentence.kind() == Block.Kind.CAPTION || sentence.kind() == Block.Kind.HEADING;
    }

    private static Finding finding(Document document, ArticleContext article) {
        boolean counts = document.status() == AgreementStatus.SIGNED;
        return new Finding(
                null,
                "agreement",
                scope(document.status()),
                Qualifier.EXACT,
                confidence(document),
                counts,
                counts ? null : reason(document.status()),
                document.signedOn(),
                signedFrom(document, article),
                null,
                null,
                null,
                new Evidence(document.sentence().span(), document.named(), NAME),
                fields(document));
    }

    /** A day that leans on an inferred year is inferred itself. */
    private static DateBasis signedFrom(Document document, ArticleContext article) {
        if (document.signedOn() == null) {
            return null;
        }
        boolean leans =
                article.eventDateFrom() == DateBasis.INFERRED
                        && document.signedOn().isDay()
                        && document.signedOn().year() == article.eventDate().year();
        return leans ? DateBasis.INFERRED : DateBasis.TEXT;
    }

    private static Scope scope(AgreementStatus status) {
        return status == AgreementStatus.PLANNED || status == AgreementStatus.DRAFTED
                ? Scope.PLANNED
                : Scope.EVENT;
    }

    private static String reason(AgreementStatus status) {
        return status == AgreementStatus.EVALUATED ? "EVALUATED" : "PLANNED";
    }

    private static double confidence(Document document) {
        double confidence = document.stated() ? 0.95 : 0.9;
        confidence -= document.hasPeriod() ? 0 : 0.03;
        confidence -= document.vague() ? 0.1 : 0;
        confidence -= document.level() == Party.Level.PROVINCE ? 0 : 0.1;
        return Math.round(confidence * 100) / 100.0;
    }

    private static Map<String, Object> fields(Document document) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("instrument", document.instrument().name());
        fields.put("status", document.status().name());
        fields.put("parties", document.parties());
        fields.put("level", level(document.level()));
        if (document.from() != null) {
            fields.put("periodFrom", document.from().toString());
        }
        if (document.hasPeriod()) {
            fields.put("periodTo", document.to().toString());
        }
        if (document.signedOn() != null) {
            fields.put("signedOn", document.signedOn().toString());
        }
        return fields;
    }

    private static String level(Party.Level level) {
        return level == Party.Level.ORGANISATION ? Party.Level.DEPARTMENT.name() : level.name();
    }
}
