package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.LaoPlaces;
import org.coopbriefs.extraction.LaoWords;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyPattern;

/** What shows that a passage speaks of those beyond the border. */
final class Abroad {

    private static final KeyPattern LAO =
            KeyPattern.words(
                    LaoWords.ANY
                            + "|tỉnh bạn|nước bạn|phía bạn|bạn(?! (?:bè|đọc|trẻ|gái|trai|thân|hàng))|lưu"
                            + " học sinh|lhs");

    /** Whom a Vietnamese paper helps when it does not say whom. */
    static final KeyPattern FRIENDS =
            KeyPattern.words(
                    "(?:của|cho|giúp|tặng|hỗ trợ) (?:phía )?bạn",
                    "đất bạn",
                    "các em",
                    "lưu học sinh");

    /** A ceremony of which the sentences before told where it is held. */
    private static final KeyPattern AT_THE_CEREMONY =
            KeyPattern.of(
                    "^(?:(?:cũng )?(?:tại|trong|nhân) (?:buổi lễ|lễ|dịp này|buổi)|(?:ở|tại) (?:mỗi nơi|từng nơi|đây|đó)|dịp này|cùng dịp|at the ceremony|on (?:this|the) occasion)(?!\\p{L})");

    private static final KeyPattern HELD_AT =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tại|ở|in|at|thăm(?= (?:tỉnh|huyện|trường|bệnh viện|trạm|bản|thị xã|thủ đô|đồn) ))(?: [\\p{L}-]{1,10}){0,9},? (?:(?:tỉnh|huyện|thủ đô) )?$");

    private static final KeyPattern IN_THE_VILLAGE =
            KeyPattern.words("trong bản|của bản|bà con bản");

    /** How many sentences tell at the head of an article where it was. */
    private static final int HEAD = 3;

    /** How many sentences back a gift may have been named. */
    private static final int FAR = 4;

    /** Whether somebody or some place beyond the border is named. */
    static boolean named(ArticleContext article, Sentence sentence) {
        return Passage.has(LAO, sentence.key())
                || LaoPlaces.in(sentence.key())
                || article.placesIn(sentence.span()).stream().anyMatch(p -> !p.vietnamese())
                || article.partiesIn(sentence).stream()
                        .flatMap(p -> p.slugs().stream())
                        .anyMatch(article.participants().foreign()::contains);
    }

    /**
     * "Tại buổi lễ, Hội Khuyến học tỉnh A tặng nhà trường ...": at a ceremony over there, or in the
     * village of which the sentence before told.
     */
    static boolean isHeldThere(Passage passage) {
        ArticleContext article = passage.article();
        Sentence sentence = passage.sentence();
        if (Passage.has(IN_THE_VILLAGE, sentence.key())) {
            return article.before(sentence).filter(s -> named(article, s)).isPresent();
        }
        Sentence before = article.before(sentence).orElse(sentence);
        boolean ceremony =
                Passage.has(AT_THE_CEREMONY, sentence.key())
                        || Passage.has(AT_THE_CEREMONY, before.key())
                                && before.block() == sentence.block();
        return ceremony
                && article.sentences().stream()
                        .limit(HEAD)
                        .anyMatch(s -> namesPlaceThere(article, s));
    }

    private static boolean namesPlaceThere(ArticleContext article, Sentence sentence) {
        return LaoPlaces.heldThere(sentence.key())
                || article.placesIn(sentence.span()).stream()
                        .filter(p -> !p.vietnamese() && !p.country())
                        .anyMatch(
                                p ->
                                        HELD_AT.matcher(
                                                        sentence.key()
                                                                .substring(
                                                                        0,
                                                                        sentence.inKey(
                                                                                p.span().start())))
                                                .find());
    }

    static boolean wasNamedLately(Passage passage) {
        int index = passage.sentence().index();
        return passage.article().sentences().subList(Math.max(0, index - FAR), index).stream()
                .anyMatch(s -> named(passage.article(), s));
    }

    /** The article is about both sides, and those beyond the border were named a little before. */
    static boolean isAboutThem(Passage passage) {
        return passage.article().isOfThem() && wasNamedLately(passage);
    }

    /** "Tỉnh đã chi 3 tỷ đồng hỗ trợ các em" behind a sentence on people of Laos. */
    static boolean isOfFriendsBefore(Passage passage) {
        return namesOnlyHome(passage)
                && Passage.has(FRIENDS, passage.sentence().key())
                && (isAboutThem(passage)
                        || passage.article()
                                .before(passage.sentence())
                                .filter(
                                        s ->
                                                named(passage.article(), s)
                                                        || goesOnBefore(passage, s))
                                .isPresent());
    }

    /** The sentence before speaks of the same people, and that before it of whom they are. */
    private static boolean goesOnBefore(Passage passage, Sentence before) {
        return Passage.has(FRIENDS, before.key())
                && passage.article()
                        .before(before)
                        .filter(s -> named(passage.article(), s))
                        .isPresent();
    }

    /** Nobody but the home side is named. */
    static boolean namesOnlyHome(Passage passage) {
        return passage.parties().stream().allMatch(party -> Gift.VIETNAM.equals(party.country()));
    }

    static boolean named(Passage passage) {
        return named(passage.article(), passage.sentence());
    }

    /** Whether nothing of the clause is of those beyond the border. */
    static boolean inClause(String clause) {
        return Passage.has(LAO, clause) || Passage.has(FRIENDS, clause) || LaoPlaces.in(clause);
    }

    private Abroad() {}
}
