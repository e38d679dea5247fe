package org.coopbriefs.extraction;

import java.util.List;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Span;

/** Reads from the verbs of a sentence who gives and who gets. */
final class Direction {

    private static final KeyPattern DASH = KeyPattern.of("- (?:thành phố |tỉnh )?$");

    private final KeyText key;
    private final Sides sides;
    private final Givers givers;
    private final Receivers receivers;

    Direction(KeyText key, Participants cast) {
        this.key = key;
        this.sides = new Sides(cast);
        this.givers = new Givers(key, sides);
        this.receivers = new Receivers(key, givers);
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
        KeyMatcher verb = GivingVerb.nearest(sentence, figure);
        return verb == null
                ? sides.completed(givers.whose(parties, figure), null)
                : by(verb, sentence, parties, figure);
    }

    private Transfer by(KeyMatcher verb, Sentence sentence, List<Party> parties, Span figure) {
        int start = sentence.span().start() + verb.start();
        int verbEnd = sentence.span().start() + verb.end();
        if (verb.group("get") != null) {
            Party from = receivers.afterWords(GivingWords.FROM, parties, verbEnd);
            return sides.completed(
                    from != null ? from : Sides.other(parties, Sides.lastBefore(parties, start)),
                    Sides.lastBefore(parties, start));
        }
        if (verb.group("passive") != null) {
            return passive(sentence, parties, figure, start, verbEnd);
        }
        boolean was = GivingWords.WAS.matcher(key.substring(sentence.span().start(), start)).find();
        Party by = was ? givers.source(parties) : null;
        return by != null
                ? sides.completed(by, Sides.lastBefore(parties, start))
                : given(verb, sentence, parties, figure);
    }

    private Transfer given(KeyMatcher verb, Sentence sentence, List<Party> parties, Span figure) {
        int start = sentence.span().start() + verb.start();
        int verbEnd = sentence.span().start() + verb.end();
        Party addressed = receivers.addressed(parties, verbEnd, figure);
        Party learners = learners(parties, start, verbEnd, figure);
        if (learners != null) {
            return sides.completed(sides.opposite(learners), learners);
        }
        Party giver = givers.inWhoseName(parties, verb.group("give"));
        if (giver == null) {
            giver = givers.owner(parties, figure);
        }
        if (giver == null) {
            giver = givers.subjectOf(sentence, parties, start);
        }
        if (giver == null) {
            giver = givers.source(parties);
        }
        if (giver == null && addressed == null) {
            giver = givers.subjectBehind(parties, verbEnd, figure);
        }
        if (Sides.sameSide(giver, addressed) && !givers.standsBefore(giver, start)) {
            giver = sides.otherSide(parties, addressed, start);
        }
        Party guests = receivers.toHosts(parties, giver, figure);
        if (guests != null) {
            return sides.completed(sides.opposite(guests), guests);
        }
        Party receiver = receivers.receiver(parties, verbEnd, figure, giver);
        return sides.completed(
                giver, receiver != null ? receiver : receivers.visited(parties, start, giver));
    }

    /** "37 lưu học sinh Lào ở đây ...; Tỉnh Đoàn giúp các em 55 triệu đồng": theirs; or null. */
    private Party learners(List<Party> parties, int verb, int verbEnd, Span figure) {
        boolean theirs =
                verbEnd <= figure.start()
                        && GivingWords.TO_LEARNERS
                                .matcher(key.substring(verbEnd, figure.start()))
                                .find();
        Party last = theirs ? Sides.lastBefore(parties, verb) : null;
        return last != null && last.country() != null && !"VN".equals(last.country()) ? last : null;
    }

    /** "Lãnh đạo tỉnh A cảm ơn tỉnh B, trong đó có 10 tỷ đồng tỉnh đã giúp": B gave; else null. */
    private Transfer thanked(Sentence sentence, List<Party> parties, Span figure) {
        KeyMatcher thanks = GivingWords.THANKS.matcher(sentence.key());
        if (!thanks.find() || thanks.end() > sentence.inKey(figure.start())) {
            return null;
        }
        int from = sentence.span().start() + thanks.end();
        if (key.substring(from, figure.start()).indexOf(';') >= 0) {
            return null;
        }
        Party giver = Sides.firstBetween(parties, from, figure.start());
        Party receiver = Sides.lastBefore(parties, sentence.span().start() + thanks.start());
        boolean known = giver != null && receiver != null && !Sides.sameSide(giver, receiver);
        return known ? sides.completed(giver, receiver) : null;
    }

    /** Where the part of the sentence ends that tells of the figure. */
    private int endOfPart(Sentence sentence, Span figure) {
        int stop = key.indexOf(';', figure.end());
        return stop < 0 ? sentence.span().end() : Math.min(stop, sentence.span().end());
    }

    private Transfer passive(
            Sentence sentence, List<Party> parties, Span figure, int start, int end) {
        KeyMatcher give =
                GivingWords.DONE_BY
                        .matcher(sentence.key())
                        .region(end - sentence.span().start(), sentence.key().length());
        int verb = give.find() ? sentence.span().start() + give.start() : end;
        Party giver = Sides.firstBetween(parties, end, verb);
        Party receiver = beforeInPart(parties, start);
        if (giver == null && figure.end() <= start) {
            if (key.substring(figure.end(), start).indexOf(',') >= 0) {
                return sides.completed(givers.subjectOf(sentence, parties, figure.start()), null);
            }
            return handedOn(parties, figure, start, verb);
        }
        if (receiver == null || receiver.equals(giver)) {
            receiver = receivers.afterWords(GivingWords.TO, parties, verb);
        }
        return sides.completed(giver, receiver);
    }

    /** The last one that no semicolon parts from the verb. */
    private Party beforeInPart(List<Party> parties, int verb) {
        Party last = Sides.lastBefore(parties, verb);
        boolean here = last != null && key.substring(last.span().end(), verb).indexOf(';') < 0;
        return here ? last : null;
    }

    /** "200 triệu đồng của A đã được trao cho B". */
    private Transfer handedOn(List<Party> parties, Span figure, int passive, int verb) {
        Party named = givers.owner(parties, figure);
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
        Party receiver = receivers.afterWords(GivingWords.TO, parties, verb);
        return sides.completed(
                owner,
                receiver != null
                        ? receiver
                        : owner == null ? Sides.lastBefore(parties, passive) : null);
    }

    /** "Hội Hữu nghị Việt Nam - Lào": two countries side by side name a friendship, not a party. */
    private boolean inPair(Party party) {
        boolean country = party.slugs().contains("laos") || party.slugs().contains("vietnam");
        KeyText before =
                key.substring(Math.max(0, party.span().start() - 14), party.span().start());
        KeyText after =
                key.substring(party.span().end(), Math.min(key.length(), party.span().end() + 12));
        KeyText words = key.substring(Math.max(0, party.span().start() - 60), party.span().start());
        boolean joined = after.toString().startsWith(" - ") || DASH.matcher(before).find();
        if (joined && GivingWords.NAMED_AFTER.matcher(words).find()) {
            return true;
        }
        return country
                && (GivingWords.PAIR_BEFORE.matcher(before).find()
                        || GivingWords.PAIR_AFTER.matcher(after).find());
    }
}
