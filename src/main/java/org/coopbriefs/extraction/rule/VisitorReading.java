package org.coopbriefs.extraction.rule;

import static org.coopbriefs.extraction.rule.VisitWords.FROM;
import static org.coopbriefs.extraction.rule.VisitWords.IN_THE_NAME;
import static org.coopbriefs.extraction.rule.VisitWords.LAO_BEFORE;
import static org.coopbriefs.extraction.rule.VisitWords.OF_LAOS;
import static org.coopbriefs.extraction.rule.VisitWords.OF_THE_LAO;
import static org.coopbriefs.extraction.rule.VisitWords.OWN;
import static org.coopbriefs.extraction.rule.VisitWords.SENT;
import static org.coopbriefs.extraction.rule.VisitWords.TRAVEL;

import java.util.List;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Party.Level;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Span;

/** Reads whose delegation a word for one speaks of. */
final class VisitorReading {

    /** A unit belongs to the delegation that it follows this closely. */
    private static final int NEAR = 60;

    private final ArticleContext article;

    VisitorReading(ArticleContext article) {
        this.article = article;
    }

    /**
     * The unit right behind the word, or, led by an official, that of the official; in English the
     * one before.
     */
    Party of(Sentence sentence, int start, int end) {
        List<Party> parties = singles(units(sentence));
        int at = sentence.span().start() + end;
        boolean english = article.english();
        int headStart = sentence.span().start() + start;
        for (Party party : parties) {
            int gap = english ? headStart - party.span().end() : party.span().start() - at;
            if (gap >= 0
                    && gap <= (english ? 25 : NEAR)
                    && !interrupted(sentence, party, start, end)) {
                return party;
            }
        }
        Party from = cameFrom(sentence, parties, start, end);
        if (from != null) {
            return from;
        }
        Party led = ledBy(sentence, parties, end);
        return led != null ? led : ofLaos(sentence, start, end);
    }

    /**
     * "Kon Tum cử 101 đoàn sang", "đón 79 đoàn từ Attapeu", "Bí thư tỉnh X cùng đoàn đại biểu của
     * tỉnh".
     */
    private Party cameFrom(Sentence sentence, List<Party> parties, int start, int end) {
        boolean sent = SENT.matcher(sentence.key().substring(0, start)).find();
        boolean named = IN_THE_NAME.matcher(sentence.key().substring(0, start)).find();
        boolean own = OWN.matcher(sentence.key()).region(end, sentence.key().length()).lookingAt();
        Party before = sent || own || named ? lastBefore(sentence, start) : null;
        if (before != null) {
            return before;
        }
        KeyMatcher from = FROM.matcher(sentence.key()).region(end, sentence.key().length());
        if (!from.lookingAt()) {
            return null;
        }
        int at = sentence.span().start() + from.end();
        return units(sentence).stream()
                .filter(p -> Math.abs(p.span().start() - at) <= 6)
                .findFirst()
                .orElse(null);
    }

    /** "Đoàn bạn", "the Lao delegation": of the one partner. */
    private Party ofLaos(Sentence sentence, int start, int end) {
        String partner = article.participants().onlyForeign();
        boolean lao =
                article.english()
                        ? LAO_BEFORE.matcher(sentence.key().substring(0, start)).find()
                                || OF_THE_LAO.matcher(sentence.key().substring(end)).find()
                        : OF_LAOS.matcher(sentence.key().substring(end)).find();
        Span span = sentence.inBody(start, end);
        return lao && partner != null
                ? new Party(span, List.of(partner), "", "LA", Level.PROVINCE)
                : null;
    }

    private boolean interrupted(Sentence sentence, Party party, int start, int end) {
        int from = sentence.inKey(Math.min(party.span().end(), sentence.span().start() + end));
        int to = sentence.inKey(Math.max(party.span().start(), sentence.span().start() + start));
        KeyText between = from <= to ? sentence.key().substring(from, to) : KeyText.EMPTY;
        return between.contains(",")
                || between.contains(";")
                || between.contains(" do ")
                || TRAVEL.matcher(between).find()
                || Gift.GIVING.matcher(between).find();
    }

    /** The unit of the official who leads it. */
    private Party ledBy(Sentence sentence, List<Party> parties, int end) {
        KeyMatcher led =
                VisitMembers.LED
                        .matcher(sentence.key())
                        .region(end, Math.min(sentence.key().length(), end + NEAR));
        if (!led.find()) {
            return null;
        }
        int to =
                article.english()
                        ? clauseOfLeader(sentence, led.end())
                        : leading(sentence, led.end());
        if (to < 0) {
            return null;
        }
        Span between = sentence.inBody(led.end(), to);
        return parties.stream()
                .filter(p -> between.contains(p.span()))
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private static int leading(Sentence sentence, int from) {
        KeyMatcher leading = VisitMembers.LEADING.matcher(sentence.key());
        return leading.find(from) ? leading.start() : -1;
    }

    /** Up to what they did. */
    private static int clauseOfLeader(Sentence sentence, int from) {
        KeyMatcher did = TRAVEL.matcher(sentence.key());
        return did.find(from) ? did.start() : sentence.key().length();
    }

    Party lastBefore(Sentence sentence, int at) {
        int head = sentence.span().start() + at;
        return singles(units(sentence)).stream()
                .filter(p -> p.span().end() <= head)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    static List<Party> singles(List<Party> parties) {
        return parties.stream().filter(p -> p.slugs().size() == 1).toList();
    }

    List<Party> units(Sentence sentence) {
        return article.partiesIn(sentence).stream()
                .filter(p -> p.country() != null && p.level() != Level.STATE)
                .filter(p -> article.participants().all().contains(p.slugs().getFirst()))
                .toList();
    }
}
