package org.coopbriefs.extraction.rule;

import static org.coopbriefs.extraction.rule.LearnerWords.ABROAD;
import static org.coopbriefs.extraction.rule.LearnerWords.FROM_HERE;
import static org.coopbriefs.extraction.rule.LearnerWords.LAO_BEHIND;
import static org.coopbriefs.extraction.rule.LearnerWords.LAO_LESSONS;
import static org.coopbriefs.extraction.rule.LearnerWords.OF_THE_HIGHLANDS;
import static org.coopbriefs.extraction.rule.LearnerWords.SCHOOL_COUNTS;
import static org.coopbriefs.extraction.rule.LearnerWords.SENT_OFF;
import static org.coopbriefs.extraction.rule.LearnerWords.WHOLE_SCHOOL;

import java.util.List;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.rule.Learners.Who;

/**
 * Whether a number of learners is of those taught at home, where nobody abroad has a part in it.
 */
final class LearnersAtHome {

    /** "1.876 sinh viên của Trường A, có 44 ... Lào". */
    private static final KeyPattern RIGHT_OF_SCHOOL =
            KeyPattern.of(
                    "^ của (?:nhà )?(?:trường|đại học|học viện)(?!\\p{L})[^;.\\d]{0,60}, (?:trong đó )?có \\d");

    /** "612 tân bác sĩ, trong đó có 18 sinh viên Lào": only those are from abroad. */
    private static final KeyPattern LAO_AMONG_THEM =
            KeyPattern.of(
                    "^[^;.\\d]{0,60}(?:,| \\() ?(?:trong (?:đó|số đó)|gồm|bao gồm|kể cả|including|of whom|among them)(?: có)?(?: (?:gần|hơn|trên|khoảng))? \\d[\\d.]{0,5} (?:\\p{L}{1,10} ){0,4}(?:lào|lao|laotian)(?!\\p{L})");

    /** "Tỉnh A rộng 17.500 km2, có 92.000 học sinh": what a province is like. */
    private static final KeyPattern STATISTICS =
            KeyPattern.of(
                    "(?<!\\p{L})(?<!trên )(?:diện tích|rộng) [^,;.]{0,30}?\\d[\\d.,]{0,8} ?km|(?<!\\p{L})dân số(?!\\p{L})");

    private final Passage passage;
    private final Learners learners;
    private final LearnerSurroundings around;

    LearnersAtHome(Passage passage, Learners learners, LearnerSurroundings around) {
        this.passage = passage;
        this.learners = learners;
        this.around = around;
    }

    boolean taught() {
        return Passage.has(STATISTICS, passage.sentence().key())
                || learnLaoAtHome()
                || sentWithinTheCountry()
                || areOfHome()
                || ofTheWholeSchool();
    }

    /** "150 suất học bổng, mỗi suất 1 triệu đồng, đến tay học sinh Cơ Tu". */
    boolean inTheHighlands() {
        return Passage.has(OF_THE_HIGHLANDS, passage.after())
                && !Passage.has(LAO_BEHIND, passage.after());
    }

    /** Who learns Lao at home is taught by nobody abroad. */
    private boolean learnLaoAtHome() {
        KeyText sentence = passage.sentence().key();
        return Passage.has(LAO_LESSONS, sentence)
                && !Passage.has(ABROAD, sentence)
                && !taughtByPartners();
    }

    /** "Luông Pha Băng vừa mở lớp tiếng Lào cho 15 cán bộ Sơn La". */
    private boolean taughtByPartners() {
        return passage.article().placesIn(passage.sentence().inBody(0, passage.start())).stream()
                .findFirst()
                .filter(first -> !first.vietnamese() && !first.country())
                .isPresent();
    }

    /** "Sở cử 22 giáo viên đi bồi dưỡng ở Đà Nẵng": nobody beyond the border has a part in it. */
    private boolean sentWithinTheCountry() {
        List<PlaceMention> places = passage.article().placesIn(passage.sentence().span());
        int end = passage.sentence().span().start() + learners.end();
        return Passage.has(SENT_OFF, around.nearBefore() + " # " + around.behindNoun())
                && !around.foreigners(around.tail())
                && places.stream().anyMatch(p -> p.span().start() >= end && !around.isHost(p))
                && places.stream().allMatch(PlaceMention::vietnamese);
    }

    /** "200 học sinh Lào Cai được nhận học bổng": theirs is a name at home, and none abroad. */
    private boolean areOfHome() {
        int end = passage.sentence().span().start() + learners.end();
        List<PlaceMention> places = passage.article().placesIn(passage.sentence().span());
        return learners.who() == Learners.Who.STUDENT
                && places.stream().allMatch(PlaceMention::vietnamese)
                && places.stream().anyMatch(p -> p.span().start() == end + 1)
                && !around.foreigners(around.tail());
    }

    /** Of all whom a school has, wherever they are from. */
    private boolean ofTheWholeSchool() {
        if (WHOLE_SCHOOL.matcher(passage.before()).find()) {
            return !around.foreigners(around.tail());
        }
        boolean fromHere =
                Passage.has(FROM_HERE, around.behindFigure()) && !around.foreigners(around.tail());
        boolean laoAmong = LAO_AMONG_THEM.matcher(around.behindFigure()).find();
        boolean counted =
                (SCHOOL_COUNTS.matcher(passage.before()).find()
                                || RIGHT_OF_SCHOOL.matcher(around.behindFigure()).find()
                                || laoAmong)
                        && (Passage.has(LAO_BEHIND, around.behindFigure())
                                || around.goesOnOfForeigners())
                        && !around.isForeign(
                                passage.sentence().inBody(0, learners.end()), around.tail());
        boolean people =
                learners.who() == Who.STUDENT || learners.who() == Who.OFFICIAL && laoAmong;
        return people && (fromHere || counted) && !around.international();
    }
}
