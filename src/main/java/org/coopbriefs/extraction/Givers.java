package org.coopbriefs.extraction;

import java.util.List;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Span;

/** Tells by a verb of giving, and by the words round the parties, who gives. */
final class Givers {

    /** How many characters before a party tell its part in the sentence. */
    static final int FEW_WORDS = 40;

    private final KeyText key;
    private final Sides sides;

    Givers(KeyText key, Sides sides) {
        this.key = key;
        this.sides = sides;
    }

    /** Whose the sum or the gift is called, or null. */
    Party whose(List<Party> parties, Span figure) {
        Party owner = owner(parties, figure);
        return owner != null ? owner : whoseGift(parties);
    }

    /** "Quà của tỉnh A còn có 5 tấn gạo": no verb is needed. */
    private Party whoseGift(List<Party> parties) {
        return parties.stream()
                .filter(p -> GivingWords.GIFT_OF.matcher(wordsBefore(p)).find())
                .findFirst()
                .orElse(null);
    }

    /** Whose the money is that somebody hands over. */
    Party owner(List<Party> parties, Span figure) {
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
    Party inWhoseName(List<Party> parties, String verb) {
        if (verb == null || !GivingWords.HANDS_OVER.matcher(verb).find()) {
            return null;
        }
        return parties.stream()
                .filter(p -> GivingWords.IN_THE_NAME_OF.matcher(wordsBefore(p)).find())
                .findFirst()
                .orElse(null);
    }

    boolean isGuest(Party party) {
        return GivingWords.GUESTS.matcher(key.in(party.span())).find();
    }

    /**
     * The subject of the verb at {@code verb}: the nearest party before it, unless that is the
     * object of an earlier verb, or only where somebody was ("nhân chuyến thăm tỉnh A, đoàn tặng":
     * then the other side gives).
     */
    Party subjectOf(Sentence sentence, List<Party> parties, int verb) {
        Party led = guests(sentence, parties, verb);
        if (led == null) {
            led = delegation(parties, verb);
        }
        if (led != null) {
            return led;
        }
        Party nearest = withoutItsCountry(parties, Sides.lastBefore(parties, verb));
        if (nearest == null) {
            return null;
        }
        boolean helps = GivingWords.TOGETHER_WITH.matcher(wordsBefore(nearest)).find();
        if (helps || standsBefore(nearest, verb)) {
            return helps ? Sides.otherSideBefore(parties, nearest) : whoIsThere(parties, nearest);
        }
        Party owner = Sides.otherSideBefore(parties, nearest);
        if (owner != nearest && areItsPeople(nearest)) {
            return owner;
        }
        if (isServed(nearest, verb)) {
            return owner != nearest ? owner : sides.opposite(nearest);
        }
        int earlier = GivingVerb.earlier(key, sentence, nearest.span().start());
        if (earlier >= 0) {
            return subjectOf(sentence, parties, earlier);
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
                .filter(p -> isGuest(p) || !Sides.sameSide(p, nearest))
                .findFirst()
                .or(() -> before.stream().filter(p -> !isPlace(sentence, p)).findFirst())
                .orElseGet(() -> sides.opposite(nearest));
    }

    /** "took in 36 Oudomxay students", "168 sinh viên của tỉnh bạn". */
    private boolean areItsPeople(Party party) {
        return GivingWords.PEOPLE_OF.matcher(wordsBefore(party)).find()
                || GivingWords.PEOPLE_BEHIND.matcher(key.substring(party.span().end())).find();
    }

    /** "Đội khám bệnh cho 340 người dân Lào, tặng ...": it is not they who give. */
    private boolean isServed(Party party, int verb) {
        return GivingWords.SERVED.matcher(wordsBefore(party)).find()
                && key.substring(party.span().end(), verb).indexOf(',') >= 0;
    }

    /** "Đoàn tỉnh A được sở tặng quà; đoàn ủng hộ quỹ ...": A's delegation, or null. */
    private Party guests(Sentence sentence, List<Party> parties, int verb) {
        KeyText before = key.substring(sentence.span().start(), verb);
        return GivingWords.GUESTS_DO.matcher(before).find()
                ? parties.stream()
                        .filter(p -> p.country() != null && p.span().end() <= verb)
                        .filter(p -> GivingWords.DELEGATION_OF.matcher(wordsBefore(p)).find())
                        .reduce((first, second) -> second)
                        .orElse(null)
                : null;
    }

    /** "Đoàn tỉnh A do ông X, Phó Bí thư Tỉnh ủy, dẫn đầu tặng ...". */
    private Party delegation(List<Party> parties, int verb) {
        return parties.stream()
                .filter(p -> p.country() != null && p.span().end() <= verb)
                .filter(
                        p ->
                                GivingWords.LED_BY
                                        .matcher(key.substring(p.span().end(), verb))
                                        .matches())
                .findFirst()
                .orElse(null);
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
        return GivingWords.AT.matcher(wordsBefore(nearest, 2 * FEW_WORDS)).find()
                ? Sides.otherSideBefore(parties, nearest)
                : nearest;
    }

    /** "Savannakhet province, Laos": the country only says where the unit is. */
    Party withoutItsCountry(List<Party> parties, Party party) {
        if (party == null || !party.slugs().equals(List.of("laos"))) {
            return party;
        }
        Party before = Sides.lastBefore(parties, party.span().start());
        boolean beside =
                Sides.sameSide(party, before)
                        && GivingWords.BESIDE
                                .matcher(key.substring(before.span().end(), party.span().start()))
                                .matches();
        return beside ? before : party;
    }

    /** "Đến trao tận tay, ông X, Phó Tỉnh trưởng A, ...": who does it follows the comma. */
    Party subjectBehind(List<Party> parties, int verbEnd, Span figure) {
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

    boolean standsBefore(Party party, int verb) {
        return GivingWords.SUBJECT_GAP.matcher(key.substring(party.span().end(), verb)).matches();
    }

    Party source(List<Party> parties) {
        return parties.stream().filter(this::isSource).findFirst().orElse(null);
    }

    /** "non-refundable aid from A". */
    boolean isSource(Party party) {
        return GivingWords.SOURCE.matcher(wordsBefore(party)).find();
    }

    private KeyText wordsBefore(Party party) {
        return wordsBefore(party, FEW_WORDS);
    }

    private KeyText wordsBefore(Party party, int length) {
        int start = party.span().start();
        return key.substring(Math.max(0, start - length), start);
    }
}
