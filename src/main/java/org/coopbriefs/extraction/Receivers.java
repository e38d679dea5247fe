package org.coopbriefs.extraction;

import java.util.List;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Span;

/** Tells by a verb of giving, and by the words round the parties, who gets. */
final class Receivers {

    private final KeyText key;
    private final Givers givers;

    Receivers(KeyText key, Givers givers) {
        this.key = key;
        this.givers = givers;
    }

    /**
     * "Đoàn đã tặng 50 triệu đồng cho nhân dân tỉnh A": whoever came, they are not of A; null where
     * nobody is named to whom it goes.
     */
    Party toHosts(List<Party> parties, Party giver, Span figure) {
        boolean came = giver != null && givers.isGuest(giver);
        Party to = came ? afterWords(GivingWords.TO, parties, figure.end()) : null;
        return Sides.sameSide(giver, to)
                        && !GivingWords.THE_PROVINCE.matcher(key.in(to.span())).find()
                ? to
                : null;
    }

    /** Whom the verb is followed by: surely those who get. */
    Party addressed(List<Party> parties, int verbEnd, Span figure) {
        Party behindVerb = addressed(parties, verbEnd);
        return behindVerb != null
                ? behindVerb
                : parties.stream()
                        .filter(p -> p.span().start() >= figure.end())
                        .filter(
                                p ->
                                        GivingWords.HELPED_BEHIND
                                                .matcher(
                                                        key.substring(
                                                                figure.end(), p.span().start()))
                                                .matches())
                        .findFirst()
                        .orElse(null);
    }

    Party addressed(List<Party> parties, int verbEnd) {
        return parties.stream()
                .filter(p -> p.span().start() >= verbEnd)
                .filter(
                        p ->
                                GivingWords.RECEIVER_GAP
                                        .matcher(key.substring(verbEnd, p.span().start()))
                                        .matches())
                .findFirst()
                .orElse(null);
    }

    /** Who was visited gets what is given there, where nobody else does. */
    Party visited(List<Party> parties, int verb, Party giver) {
        Party nearest = givers.withoutItsCountry(parties, Sides.lastBefore(parties, verb));
        boolean theOtherSide = nearest != null && giver != null && !Sides.sameSide(nearest, giver);
        return theOtherSide && nearest.country() != null ? nearest : null;
    }

    /**
     * The last one between verb and figure ("tặng A 2 máy, B 3 máy"), else the first one behind.
     */
    Party receiver(List<Party> parties, int end, Span figure, Party giver) {
        Party ahead = null;
        for (Party party : parties) {
            boolean behind = party.span().start() >= figure.end();
            boolean other =
                    Sides.sameSide(party, giver)
                            || givers.isSource(party)
                            || behind && gives(party);
            if (party.span().start() < end || other) {
                continue;
            }
            if (behind && ahead == null && !isAddressed(party, figure)) {
                continue;
            }
            if (behind) {
                return ahead != null ? ahead : party;
            }
            ahead = party;
        }
        return ahead;
    }

    /**
     * A country behind the figure gets only what is said to go there: its name is in many names.
     */
    private boolean isAddressed(Party party, Span figure) {
        boolean country = party.slugs().contains("laos") || party.slugs().contains("vietnam");
        return !country
                || GivingWords.TO.matcher(key.substring(figure.end(), party.span().start())).find();
    }

    /** "..., Hội Nông dân tỉnh gửi 100 bao giống": who gives something else. */
    private boolean gives(Party party) {
        return GivingWords.GIVES
                .matcher(
                        key.substring(
                                party.span().end(),
                                Math.min(key.length(), party.span().end() + Givers.FEW_WORDS)))
                .find();
    }

    Party afterWords(KeyPattern words, List<Party> parties, int from) {
        for (Party party : parties) {
            if (party.span().start() >= from
                    && words.matcher(key.substring(from, party.span().start())).find()) {
                return party;
            }
        }
        return null;
    }
}
