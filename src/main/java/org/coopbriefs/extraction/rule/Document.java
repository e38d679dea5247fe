package org.coopbriefs.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

/**
 * A document as one sentence speaks of it.
 *
 * @param from null where only its end is told
 * @param signedOn when it was signed, where the sentence says so
 * @param parties slugs, or names of those without one
 * @param stated whether the sentence itself names the parties
 * @param count how many such documents the sentence speaks of
 */
record Document(
        Sentence sentence,
        Span named,
        Instrument instrument,
        boolean vague,
        AgreementStatus status,
        EdtfDate from,
        EdtfDate to,
        EdtfDate signedOn,
        List<String> parties,
        boolean stated,
        Party.Level level,
        int count) {

    boolean hasPeriod() {
        return to != null;
    }

    boolean samePeriod(Document other) {
        return hasPeriod() && Objects.equals(from, other.from) && to.equals(other.to);
    }

    Document with(AgreementStatus furthest) {
        return new Document(
                sentence,
                named,
                instrument,
                vague,
                furthest,
                from,
                to,
                signedOn,
                parties,
                stated,
                level,
                count);
    }

    Document with(List<String> one) {
        return new Document(
                sentence,
                named,
                instrument,
                vague,
                status,
                from,
                to,
                signedOn,
                one,
                stated,
                level,
                1);
    }

    /** The same document as far as it concerns these parties. */
    Document between(List<String> those, EdtfDate begin, EdtfDate end, EdtfDate signed) {
        return new Document(
                sentence,
                named,
                instrument,
                vague,
                status,
                begin,
                end,
                signed,
                those,
                true,
                level,
                1);
    }

    /** The same document told again: what this one leaves open is taken from {@code other}. */
    Document joined(Document other) {
        boolean better = betterNamed(other);
        AgreementStatus furthest = status.compareTo(other.status) >= 0 ? status : other.status;
        Document evidence = status == furthest ? this : other;
        return new Document(
                evidence.sentence,
                evidence.named,
                better ? other.instrument : instrument,
                vague && other.vague,
                furthest,
                hasPeriod() ? from : other.from,
                hasPeriod() ? to : other.to,
                signedOn != null ? signedOn : other.signedOn,
                stated || !other.stated ? parties : other.parties,
                stated || other.stated,
                level,
                Math.max(count, other.count));
    }

    /**
     * The body names the instrument rather than a caption, a plain name rather than a vague one.
     */
    private boolean betterNamed(Document other) {
        if (vague != other.vague) {
            return vague;
        }
        return Agreement.isBesides(sentence) && !Agreement.isBesides(other.sentence);
    }

    boolean sameParties(Document other) {
        Set<String> mine = new TreeSet<>(parties);
        Set<String> theirs = new TreeSet<>(other.parties);
        return mine.equals(theirs) || !stated || !other.stated;
    }

    List<Document> each(List<List<String>> pairs) {
        List<Document> result = new ArrayList<>();
        pairs.forEach(pair -> result.add(with(pair)));
        return result;
    }
}
