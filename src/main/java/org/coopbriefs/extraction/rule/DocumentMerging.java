package org.coopbriefs.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.text.EdtfDate;

/**
 * Makes one of all that an article says of the same document. Two are the same where parties and
 * level do not differ and the period agrees or is missing in one; of its states the furthest holds.
 */
final class DocumentMerging {

    /** More documents lie between two namings of one in no article. */
    private static final int FAR = 200;

    private final ArticleContext article;

    DocumentMerging(ArticleContext article) {
        this.article = article;
    }

    List<Document> merge(List<Document> told) {
        List<Document> merged = new ArrayList<>();
        told.stream().filter(Document::hasPeriod).forEach(d -> add(merged, d));
        told.stream().filter(d -> !d.hasPeriod()).forEach(d -> add(merged, d));
        List<Document> result = new ArrayList<>();
        for (Document document : merged) {
            result.addAll(expanded(document));
        }
        return result;
    }

    private void add(List<Document> merged, Document document) {
        for (int i = Math.max(0, merged.size() - FAR); i < merged.size(); i++) {
            if (same(merged.get(i), document)) {
                merged.set(i, merged.get(i).joined(document));
                return;
            }
        }
        merged.add(document);
    }

    private boolean same(Document a, Document b) {
        if (!a.sameParties(b) || a.level() != b.level() || !sameSigning(a, b)) {
            return false;
        }
        if (a.hasPeriod() && b.hasPeriod()) {
            return a.samePeriod(b) && contract(a) == contract(b);
        }
        boolean reviewed =
                a.status() == AgreementStatus.EVALUATED || b.status() == AgreementStatus.EVALUATED;
        return !reviewed
                && !isDraftedSince(a, b)
                && !isDraftedSince(b, a)
                && sameInstrument(a, b)
                && (a.count() == b.count() || a.count() == 1 || b.count() == 1);
    }

    /** "ba bên ký biên bản. Bản thỏa thuận 2022 - 2026 mới xong phần dự thảo": two of them. */
    private static boolean isDraftedSince(Document signed, Document draft) {
        return signed.status() == AgreementStatus.SIGNED
                && draft.status() == AgreementStatus.DRAFTED
                && draft.hasPeriod()
                && !Agreement.isBesides(signed.sentence())
                && signed.sentence().index() < draft.sentence().index();
    }

    private static boolean contract(Document document) {
        return document.instrument() == Instrument.CONTRACT;
    }

    private boolean sameInstrument(Document a, Document b) {
        if (a.instrument() == b.instrument()) {
            return true;
        }
        if (contract(a) || contract(b) || a.sentence().equals(b.sentence())) {
            return false;
        }
        if (a.vague()
                || b.vague()
                || Agreement.isBesides(a.sentence())
                || Agreement.isBesides(b.sentence())) {
            return true;
        }
        return a.instrument() != Instrument.MINUTES
                && b.instrument() != Instrument.MINUTES
                && a.instrument() != Instrument.PLAN
                && b.instrument() != Instrument.PLAN;
    }

    /** A document of another year is another document. */
    private boolean sameSigning(Document a, Document b) {
        if (a.signedOn() != null && b.signedOn() != null) {
            return agrees(a.signedOn(), b.signedOn());
        }
        return !earlier(a, b) && !earlier(b, a);
    }

    private static boolean agrees(EdtfDate a, EdtfDate b) {
        return !a.first().isAfter(b.last()) && !b.first().isAfter(a.last());
    }

    /** Whether {@code dated} was signed long before what {@code other} speaks of. */
    private boolean earlier(Document dated, Document other) {
        if (dated.signedOn() == null) {
            return false;
        }
        int year = dated.signedOn().year();
        if (other.hasPeriod() && !dated.samePeriod(other)) {
            EdtfDate begins = other.from() != null ? other.from() : article.eventDate();
            return begins != null && year < begins.year() - 1;
        }
        EdtfDate event = article.eventDate();
        return event != null && year < event.year();
    }

    private List<Document> expanded(Document document) {
        List<String> home =
                document.parties().stream()
                        .filter(article.participants().vietnamese()::contains)
                        .toList();
        List<String> abroad =
                document.parties().stream()
                        .filter(article.participants().foreign()::contains)
                        .toList();
        if (document.count() <= 1 || document.status() != AgreementStatus.SIGNED) {
            return List.of(document);
        }
        List<List<String>> pairs = new ArrayList<>();
        if (home.size() == 1 && abroad.size() == document.count()) {
            abroad.forEach(partner -> pairs.add(List.of(home.getFirst(), partner)));
        } else {
            for (int i = 0; i < document.count(); i++) {
                pairs.add(document.parties());
            }
        }
        return document.each(pairs);
    }
}
