package org.coopbriefs.extraction;

import java.util.List;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Span;

/** Reads from the verbs of a sentence who gives and who gets. */
final class Direction {

    /** How many characters before a party tell its part in the sentence. */
    private static final int FEW_WORDS = 40;

    private final KeyText key;
    private final Participants cast;

    Direction(KeyText key, Participants cast) {
        this.key = key;
        this.cast = cast;
    }

    /**
     * @param parties those of the sentence, in reading order
     */
    Transfer at(Sentence sentence, List<Party> all, Span figure) {
        int end = endOfPart(sentence, figure);
        List<Party> parties =
                all.stream().filter(p -> p.span().start() < end && !inPair(p)).toList();
        Transfer thanked = thanked(sentence, parties, figure);
        if (thanked != null) {
            return thanked;
        }
        KeyMatcher verb = nearestVerb(sentence, figure);
        if (verb == null) {
            Party owner = owner(parties, figure);
            return completed(owner != null ? owner : whoseGift(parties), null);
        }
        int start = sentence.span().start() + verb.start();
        int verbEnd = sentence.span().start() + verb.end();
        if (verb.group("get") != null) {
            Party from = afterWords(GivingWords.FROM, parties, verbEnd);
            return completed(
                    from != null ? from : other(parties, lastBefore(parties, start)),
                    lastBefore(parties, start));
        }
        if (verb.group("passive") != null) {
            return passive(sentence, parties, figure, start, verbEnd);
        }
        if (GivingWords.WAS.matcher(key.substring(sentence.span().start(), start)).find()) {
            Party by = parties.stream().filter(this::isSource).findFirst().orElse(null);
            if (by != null) {
                return completed(by, lastBefore(parties, start));
            }
        }
        Party addressed = addressed(parties, verbEnd, figure);
        Party giver = inWhoseName(parties, verb.group("give"));
        if (giver == null) {
            giver = owner(parties, figure);
        }
        if (giver == null) {
            giver = giverBefore(sentence, parties, start);
        }
        if (giver == null) {
            giver = parties.stream().filter(this::isSource).findFirst().orElse(null);
        }
        if (giver == null && addressed == null) {
            giver = subjectBehind(parties, verbEnd, figure);
        }
        if (sameSide(giver, addressed) && !standsBefore(giver, start)) {
            giver = otherSide(parties, addressed, start);
        }
        Party guests = toHosts(parties, giver, figure);
        if (guests != null) {
            return completed(opposite(guests), guests);
        }
        Party receiver = receiver(parties, verbEnd, figure, giver);
        return completed(giver, receiver != null ? receiver : visited(parties, start, giver));
    }

    /** "Lãnh đạo tỉnh A cảm ơn tỉnh B, trong đó có 10 tỷ đồng tỉnh đã giúp": B gave; else null. */
    private Transfer thanked(Sentence sentence, List<Party> parties, Span figure) {
        KeyMatcher thanks = GivingWords.THANKS.matcher(sentence.key());
        if (!thanks.find() || thanks.end() > sentence.inKey(figure.start())) {
            return null;
        }
        int from = sentence.span().start() + thanks.end();
        Party giver = firstBetween(parties, from, figure.start());
        Party receiver = lastBefore(parties, sentence.span().start() + thanks.start());
        boolean known = giver != null && receiver != null && !sameSide(giver, receiver);
        return known ? completed(giver, receiver) : null;
    }

    /** "Quà của tỉnh A còn có 5 tấn gạo": no verb is needed. */
    private Party whoseGift(List<Party> parties) {
        return parties.stream()
                .filter(p -> GivingWords.GIFT_OF.matcher(wordsBefore(p)).find())
                .findFirst()
                .orElse(null);
    }

    /** Where the part of the sentence ends that tells of the figure. */
    private int endOfPart(Sentence sentence, Span figure) {
        int stop = key.indexOf(';', figure.end());
        return stop < 0 ? sentence.span().end() : Math.min(stop, sentence.span().end());
    }

    /** Whose the money is that somebody hands over. */
    private Party owner(List<Party> parties, Span figure) {
        return parties.stream()
                .filter(p -> p.span().start() >= figure.end() && p.country() != null)
                .findFirst()
                .filter(
                        p ->
                                GivingWords.OWNED_BY
                                        .matcher(key.substring(figure.end(), p.span().start()))
                                        .find())
                .orElse(null);
    }

    /** "He handed over 5,000 USD on behalf of A's people": A gives. */
    private Party inWhoseName(List<Party> parties, String verb) {
        if (verb == null || !GivingWords.HANDS_OVER.matcher(verb).find()) {
            return null;
        }
        return parties.stream()
                .filter(p -> GivingWords.IN_THE_NAME_OF.matcher(wordsBefore(p)).find())
                .findFirst()
                .orElse(null);
    }

    private boolean isGuest(Party party) {
        return GivingWords.GUESTS.matcher(key.in(party.span())).find();
    }

    /**
     * "Đoàn đã tặng 50 triệu đồng cho nhân dân tỉnh A": whoever came, they are not of A; null where
     * nobody is named to whom it goes.
     */
    private Party toHosts(List<Party> parties, Party giver, Span figure) {
        boolean came = giver != null && isGuest(giver);
        Party to = came ? afterWords(GivingWords.TO, parties, figure.end()) : null;
        return sameSide(giver, to) && !GivingWords.THE_PROVINCE.matcher(key.in(to.span())).find()
                ? to
                : null;
    }

    /**
     * The last verb before the figure, or else the first one after it; "được" counts only with a
     * verb to follow.
     */
    private static KeyMatcher nearestVerb(Sentence sentence, Span figure) {
        int at = Math.max(0, Math.min(sentence.key().length(), sentence.inKey(figure.start())));
        KeyMatcher verb = GivingWords.VERB.matcher(sentence.key());
        int before = -1;
        int after = -1;
        while (verb.find()) {
            if (verb.group("passive") != null && !leadsToVerb(sentence.key(), verb.end())) {
                continue;
            }
            boolean passiveOpen = verb.end() <= at;
            if (passiveOpen) {
                before = continuesPassive(sentence.key(), before, verb) ? before : verb.start();
            } else if (after < 0) {
                after = verb.start();
            }
        }
        int chosen = before >= 0 ? before : after;
        return chosen >= 0 && verb.find(chosen) ? verb : null;
    }

    private static boolean leadsToVerb(KeyText key, int from) {
        KeyMatcher give =
                GivingWords.DONE_BY.matcher(key).region(from, Math.min(key.length(), from + 80));
        return give.find() && key.substring(from, give.start()).indexOf(',') < 0;
    }

    /** "được tỉnh Sơn La hỗ trợ": the verb belongs to the passive before it. */
    private static boolean continuesPassive(KeyText key, int before, KeyMatcher verb) {
        if (before < 0 || verb.group("give") == null) {
            return false;
        }
        boolean passive = key.startsWith("được", before) || key.startsWith("do ", before);
        return passive
                && verb.start() - before <= 80
                && key.substring(before, verb.start()).indexOf(',') < 0;
    }

    private Transfer passive(
            Sentence sentence, List<Party> parties, Span figure, int start, int end) {
        KeyMatcher give =
                GivingWords.DONE_BY
                        .matcher(sentence.key())
                        .region(end - sentence.span().start(), sentence.key().length());
        int verb = give.find() ? sentence.span().start() + give.start() : end;
        Party giver = firstBetween(parties, end, verb);
        Party receiver = lastBefore(parties, start);
        if (giver == null && figure.end() <= start) {
            if (key.substring(figure.end(), start).indexOf(',') >= 0) {
                return completed(giverBefore(sentence, parties, figure.start()), null);
            }
            return handedOn(parties, figure, start, verb);
        }
        if (receiver == null || receiver.equals(giver)) {
            receiver = afterWords(GivingWords.TO, parties, verb);
        }
        return completed(giver, receiver);
    }

    /** "200 triệu đồng của A đã được trao cho B". */
    private Transfer handedOn(List<Party> parties, Span figure, int passive, int verb) {
        Party named = owner(parties, figure);
        Party owner =
                named != null
                        ? named
                        : parties.stream()
                                .filter(
                                        p ->
                                                p.span().start() >= figure.end()
                                                        && p.span().end() <= passive)
                                .reduce((a, b) -> b)
                                .orElse(null);
        Party receiver = afterWords(GivingWords.TO, parties, verb);
        return completed(
                owner,
                receiver != null ? receiver : owner == null ? lastBefore(parties, passive) : null);
    }

    /** "Hội Hữu nghị Việt Nam - Lào": two countries side by side name a friendship, not a party. */
    private boolean inPair(Party party) {
        boolean country = party.slugs().contains("laos") || party.slugs().contains("vietnam");
        KeyText before =
                key.substring(Math.max(0, party.span().start() - 12), party.span().start());
        KeyText after =
                key.substring(party.span().end(), Math.min(key.length(), party.span().end() + 12));
        return country
                && (GivingWords.PAIR_BEFORE.matcher(before).find()
                        || GivingWords.PAIR_AFTER.matcher(after).find());
    }

    /**
     * The subject of the verb at {@code verb}: the nearest party before it, unless that is the
     * object of an earlier verb, or only where somebody was ("nhân chuyến thăm tỉnh A, đoàn tặng":
     * then the other side gives).
     */
    private Party giverBefore(Sentence sentence, List<Party> parties, int verb) {
        Party nearest = withoutItsCountry(parties, lastBefore(parties, verb));
        if (nearest == null) {
            return null;
        }
        boolean helps = GivingWords.TOGETHER_WITH.matcher(wordsBefore(nearest)).find();
        if (helps || standsBefore(nearest, verb)) {
            return helps ? otherSideBefore(parties, nearest) : whoIsThere(parties, nearest);
        }
        Party owner = otherSideBefore(parties, nearest);
        if (owner != nearest && GivingWords.PEOPLE_OF.matcher(wordsBefore(nearest)).find()) {
            return owner;
        }
        int earlier = earlierVerb(sentence, nearest.span().start());
        if (earlier >= 0) {
            return giverBefore(sentence, parties, earlier);
        }
        Party comer = whoComes(parties, verb);
        if (comer != null) {
            return comer;
        }
        if (!isPlace(sentence, nearest)) {
            return nearest;
        }
        List<Party> before = parties.stream().filter(p -> p.span().end() <= verb).toList();
        return before.stream()
                .filter(p -> isGuest(p) || !sameSide(p, nearest))
                .findFirst()
                .or(() -> before.stream().filter(p -> !isPlace(sentence, p)).findFirst())
                .orElseGet(() -> opposite(nearest));
    }

    private boolean isPlace(Sentence sentence, Party party) {
        return GivingWords.PLACE_BEFORE
                .matcher(key.substring(sentence.span().start(), party.span().start()))
                .find();
    }

    /** "Đại diện tỉnh A đến Tổng Lãnh sự quán Việt Nam tại B, gửi 150 triệu kíp": A gives. */
    private Party whoComes(List<Party> parties, int verb) {
        return parties.stream()
                .filter(p -> p.country() != null && p.span().end() <= verb)
                .findFirst()
                .filter(
                        p ->
                                GivingWords.COMES
                                        .matcher(
                                                key.substring(
                                                        p.span().end(),
                                                        Math.min(verb, p.span().end() + 90)))
                                        .find())
                .orElse(null);
    }

    /** "Hội Lưu học sinh Lào tại Thái Nguyên góp 18 triệu đồng": where they are gives nothing. */
    private Party whoIsThere(List<Party> parties, Party nearest) {
        return GivingWords.AT.matcher(wordsBefore(nearest)).find()
                ? otherSideBefore(parties, nearest)
                : nearest;
    }

    private static Party otherSideBefore(List<Party> parties, Party party) {
        return parties.stream()
                .filter(p -> p.span().end() <= party.span().start() && !sameSide(p, party))
                .findFirst()
                .orElse(party);
    }

    /** "Savannakhet province, Laos": the country only says where the unit is. */
    private Party withoutItsCountry(List<Party> parties, Party party) {
        if (party == null || !party.slugs().equals(List.of("laos"))) {
            return party;
        }
        Party before = lastBefore(parties, party.span().start());
        boolean beside =
                sameSide(party, before)
                        && GivingWords.BESIDE
                                .matcher(key.substring(before.span().end(), party.span().start()))
                                .matches();
        return beside ? before : party;
    }

    /** "Đến trao tận tay, ông X, Phó Tỉnh trưởng A, ...": who does it follows the comma. */
    private Party subjectBehind(List<Party> parties, int verbEnd, Span figure) {
        return parties.stream()
                .filter(p -> p.span().start() >= verbEnd && p.span().end() <= figure.start())
                .filter(
                        p ->
                                GivingWords.SUBJECT_BEHIND
                                        .matcher(key.substring(verbEnd, p.span().start()))
                                        .matches())
                .findFirst()
                .orElse(null);
    }

    /** Whom the verb is followed by: surely those who get. */
    private Party addressed(List<Party> parties, int verbEnd, Span figure) {
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

    private Party addressed(List<Party> parties, int verbEnd) {
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

    /** The last one before the verb that is not on the side of {@code receiver}. */
    private Party otherSide(List<Party> parties, Party receiver, int verb) {
        return parties.stream()
                .filter(
                        p ->
                                p.span().end() <= verb
                                        && p.country() != null
                                        && !sameSide(p, receiver))
                .reduce((a, b) -> b)
                .orElseGet(() -> opposite(receiver));
    }

    private boolean standsBefore(Party party, int verb) {
        return GivingWords.SUBJECT_GAP.matcher(key.substring(party.span().end(), verb)).matches();
    }

    /**
     * Where the last verb of giving before {@code at} in the same part of the sentence begins, or
     * -1.
     */
    private int earlierVerb(Sentence sentence, int at) {
        int from = Math.max(sentence.span().start(), key.lastIndexOf(';', at));
        KeyMatcher give = GivingWords.GIVE_AFTER.matcher(key).region(from, at);
        int last = -1;
        while (give.find()) {
            last = give.start();
        }
        return last;
    }

    /** Who was visited gets what is given there, where nobody else does. */
    private Party visited(List<Party> parties, int verb, Party giver) {
        Party nearest = withoutItsCountry(parties, lastBefore(parties, verb));
        boolean theOtherSide = nearest != null && giver != null && !sameSide(nearest, giver);
        return theOtherSide && nearest.country() != null ? nearest : null;
    }

    /**
     * The last one between verb and figure ("tặng A 2 máy, B 3 máy"), else the first one behind.
     */
    private Party receiver(List<Party> parties, int end, Span figure, Party giver) {
        Party ahead = null;
        for (Party party : parties) {
            boolean behind = party.span().start() >= figure.end();
            boolean other = sameSide(party, giver) || isSource(party) || behind && gives(party);
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
                                Math.min(key.length(), party.span().end() + FEW_WORDS)))
                .find();
    }

    /** "non-refundable aid from A". */
    private boolean isSource(Party party) {
        return GivingWords.SOURCE.matcher(wordsBefore(party)).find();
    }

    private KeyText wordsBefore(Party party) {
        int start = party.span().start();
        return key.substring(Math.max(0, start - FEW_WORDS), start);
    }

    private static boolean sameSide(Party a, Party b) {
        return a != null && b != null && a.country() != null && a.country().equals(b.country());
    }

    private Party afterWords(KeyPattern words, List<Party> parties, int from) {
        for (Party party : parties) {
            if (party.span().start() >= from
                    && words.matcher(key.substring(from, party.span().start())).find()) {
                return party;
            }
        }
        return null;
    }

    private static Party firstBetween(List<Party> parties, int from, int to) {
        return parties.stream()
                .filter(p -> p.span().start() >= from && p.span().end() <= to)
                .findFirst()
                .orElse(null);
    }

    private static Party lastBefore(List<Party> parties, int at) {
        return parties.stream().filter(p -> p.span().end() <= at).reduce((a, b) -> b).orElse(null);
    }

    private static Party other(List<Party> parties, Party one) {
        return parties.stream()
                .filter(p -> !sameSide(p, one) && !p.equals(one))
                .findFirst()
                .orElse(null);
    }

    /**
     * A missing side is the one partner on the other side; where both are missing nothing is
     * guessed.
     */
    private Transfer completed(Party giver, Party receiver) {
        if (giver != null && receiver != null && sameSide(giver, receiver)) {
            return new Transfer(giver, opposite(giver));
        }
        Party from = giver == null && receiver != null ? opposite(receiver) : giver;
        Party to = receiver == null && giver != null ? opposite(giver) : receiver;
        return new Transfer(from, to);
    }

    private Party opposite(Party party) {
        if (party.country() == null) {
            return null;
        }
        boolean home = party.country().equals("VN");
        List<String> slugs = home ? cast.foreign() : cast.vietnamese();
        if (slugs.isEmpty()) {
            return null;
        }
        List<String> one = slugs.size() == 1 ? slugs : home ? slugs : List.of(slugs.getFirst());
        return new Party(
                party.span(),
                one,
                String.join(", ", one),
                home ? "LA" : "VN",
                Party.Level.PROVINCE);
    }
}
