package org.coopbriefs.extraction.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.Transfer;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Block;
import org.coopbriefs.text.Span;
import org.coopbriefs.text.VietnameseText;

/**
 * Finds who gives a figure to whom across the border: in its own sentence, in those beside it, in
 * what the article is about, in this order.
 */
final class GiftReading {

    private static final KeyPattern VISIT =
            KeyPattern.words("thăm|sang|đến|tới|chào xã giao|chúc tết|làm việc|visit(?:ed|ing)?");

    /** "Tất cả được trao cho ...": what the sentence before counted. */
    private static final KeyPattern ALL_OF_IT =
            KeyPattern.of(
                    "^(?:tất cả|toàn bộ|số (?:tiền|quà|hàng|gạo|lương thực|vật tư|thiết bị|máy|khẩu"
                            + " trang)|những (?:phần|món)|(?:các )?(?:phần )?quà|khoản tiền|lô hàng|chuyến"
                            + " hàng|món quà|all (?:of )?(?:it|them|this)|they|it|the"
                            + " (?:money|goods|gifts|consignment|donation|sum|aid|cargo))(?!\\p{L})");

    /** What goes over to the neighbours, in a paper at home. */
    private static final KeyPattern SENT_OVER =
            KeyPattern.words(
                    "(?:mang|đưa|chuyển|gửi|chở|dắt) sang(?! (?:việt nam|ta|tỉnh ta))",
                    "sang (?:tặng|giúp|trao|hỗ trợ|biếu|cấp)");

    private static final KeyPattern GUESTS = KeyPattern.words("đoàn", "the delegation");

    /** How many sentences tell at the head of an article who went where. */
    private static final int HEAD = 3;

    /** How many sentences back a gift may have been named. */
    private static final int FAR = 4;

    private final Passage passage;
    private final ArticleContext article;
    private final Sentence sentence;
    private final GiftEvidence evidence;

    private GiftReading(Passage passage, boolean value) {
        this.passage = passage;
        this.article = passage.article();
        this.sentence = passage.sentence();
        this.evidence = GiftEvidence.of(passage, value);
    }

    /**
     * The gift that the passage's own sentence tells of, or else the one that it goes on about;
     * null where there is none.
     *
     * @param value whether the figure says what something is worth
     */
    static Gift of(Passage passage, boolean value) {
        return AtHome.has(passage) && !Passage.has(SENT_OVER, passage.sentence().key())
                ? null
                : new GiftReading(passage, value).gift();
    }

    private Gift gift() {
        if (evidence.any() && Abroad.named(article, sentence)) {
            return named();
        }
        return Stream.<Supplier<Gift>>of(
                        this::givenByThoseAtHome,
                        this::sentOver,
                        this::taught,
                        this::handedOverBehind,
                        this::givenByVisitors,
                        this::goingOn,
                        this::asTheArticleSays)
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The sentence names somebody beyond the border. */
    private Gift named() {
        Transfer transfer = article.transferAt(sentence, passage.figure());
        Gift gift = Gift.crossing(article, transfer);
        boolean toFriends =
                Abroad.namesOnlyHome(passage) && Passage.has(Abroad.FRIENDS, sentence.key());
        boolean guessed = evidence.taught() || toFriends || Gift.sides(transfer) == 0;
        return gift == null && guessed ? Gift.byCast(article) : gift;
    }

    /** The sentence names nobody but the home side; those before tell whom it is about. */
    private Gift givenByThoseAtHome() {
        if (!evidence.given()) {
            return null;
        }
        Gift gift = isTaken() ? hereOrAsUsual() : null;
        boolean there = Abroad.namesOnlyHome(passage) && Abroad.isHeldThere(passage);
        return gift == null && (there || Abroad.isOfFriendsBefore(passage))
                ? Gift.byCast(article)
                : gift;
    }

    /** "Đơn vị dắt sang tặng các hộ nghèo 10 con bò", in an article on both sides. */
    private Gift sentOver() {
        boolean over =
                evidence.given()
                        && Abroad.namesOnlyHome(passage)
                        && Passage.has(SENT_OVER, sentence.key())
                        && article.isOfThem();
        return over ? Gift.byCast(article) : null;
    }

    private Gift taught() {
        boolean ofThem = passage.parties().isEmpty() && Abroad.wasNamedLately(passage);
        return evidence.taught() && ofThem ? Gift.byCast(article) : null;
    }

    private Gift handedOverBehind() {
        Sentence next = handedOver(passage);
        return next == null ? null : in(next);
    }

    /**
     * "Đoàn đã trao 50 triệu đồng" behind a sentence that says who went to whom: who is named first
     * there gives. Only where the sentence names nobody itself.
     */
    private Gift givenByVisitors() {
        Sentence visit = article.before(sentence).orElseGet(this::headBefore);
        boolean theirs =
                evidence.given()
                        && visit != null
                        && Abroad.namesOnlyHome(passage)
                        && Passage.has(VISIT, visit.key());
        List<Party> parties = theirs ? article.partiesIn(visit) : List.of();
        Party first = parties.stream().filter(p -> !isInAName(visit, p)).findFirst().orElse(null);
        String from = Gift.country(first);
        return parties.stream()
                .filter(p -> Gift.country(p) != null && from != null && !p.country().equals(from))
                .findFirst()
                .map(p -> new Gift(Gift.name(first), from, Gift.name(p), p.country(), false))
                .orElse(null);
    }

    /** "Đoàn gửi lại mỗi nơi 50 triệu đồng", in the paragraph behind the head of the article. */
    private Sentence headBefore() {
        boolean guests =
                sentence.index() > 0
                        && sentence.index() <= HEAD
                        && Passage.has(GUESTS, sentence.key());
        return guests ? article.sentences().get(sentence.index() - 1) : null;
    }

    /** "Hội Hữu nghị Việt - Lào": no country takes part by that. */
    private static boolean isInAName(Sentence sentence, Party party) {
        int start = sentence.inKey(party.span().start());
        return sentence.key().substring(0, start).toString().endsWith("- ");
    }

    /** The sentence's own giver, or else that of the sentence that it goes on about. */
    private Gift goingOn() {
        Sentence context = context();
        if (context == null
                || !evidence.goesOn() && (!evidence.given() || AtHome.byState(passage))) {
            return null;
        }
        Gift own = passage.parties().isEmpty() ? null : here();
        Gift gift = own != null ? own : in(context);
        if (gift != null && own == null && Passage.has(SENT_OVER, sentence.key())) {
            return Gift.byCast(article);
        }
        return gift == null ? Gift.byCast(article) : gift.told();
    }

    private Gift asTheArticleSays() {
        boolean ofThem =
                evidence.goesOn() && (isTitled() || goesOnBefore())
                        || evidence.source()
                                && !passage.parties().isEmpty()
                                && Abroad.namesOnlyHome(passage)
                                && Abroad.isAboutThem(passage)
                        || evidence.given() && (passage.caption() || isOfThePeopleThere());
        return ofThem ? Gift.byCast(article) : null;
    }

    private boolean isTitled() {
        String title = article.article().title();
        return title != null
                && Passage.has(Gift.GIVING, KeyText.of(VietnameseText.of(title).key()));
    }

    private boolean goesOnBefore() {
        return article.isOfThem()
                && article.before(sentence)
                        .filter(s -> Passage.has(Gift.GIVING, s.key()))
                        .isPresent();
    }

    /** "Các anh tặng bà con 30 con lợn giống", in a report from across the border. */
    private boolean isOfThePeopleThere() {
        return article.isOfThem()
                && passage.parties().isEmpty()
                && Abroad.wasNamedLately(passage)
                && !Passage.has(AtHome.AT_HOME, sentence.key());
    }

    /** Somebody at home gives, and who gets was named in the sentences before. */
    private boolean isTaken() {
        return !passage.parties().isEmpty()
                && passage.parties().stream().allMatch(AtHome::isHome)
                && !AtHome.byState(passage)
                && !passage.caption()
                && !Passage.has(AtHome.AT_HOME, sentence.key())
                && Abroad.wasNamedLately(passage);
    }

    private Gift here() {
        return Gift.crossing(article, article.transferAt(sentence, passage.figure()));
    }

    /** Where the sentence does not say which of them gives, it is the usual one. */
    private Gift hereOrAsUsual() {
        Transfer transfer = article.transferAt(sentence, passage.figure());
        return Gift.sides(transfer) == 0 ? Gift.byCast(article) : Gift.crossing(article, transfer);
    }

    private Gift in(Sentence other) {
        return Gift.crossing(article, article.transferAt(other, verb(other)));
    }

    /** The sentence behind that tells what became of all that this one counts, or null. */
    static Sentence handedOver(Passage passage) {
        return passage.article()
                .after(passage.sentence())
                .filter(s -> Passage.has(ALL_OF_IT, s.key()) && Passage.has(Gift.GIVING, s.key()))
                .orElse(null);
    }

    /** The nearest sentence before that tells of a gift across the border. */
    private Sentence context() {
        for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - FAR; i--) {
            Sentence before = article.sentences().get(i);
            if (before.kind() != Block.Kind.HEADING
                    && evidence.mayGoOnAbout(before)
                    && (Abroad.named(article, before) || isAbroadBefore(before))) {
                return before;
            }
        }
        return null;
    }

    private boolean isAbroadBefore(Sentence sentence) {
        return sentence.index() > 0
                && Abroad.named(article, article.sentences().get(sentence.index() - 1));
    }

    /** Where the first verb of giving ends. */
    static Span verb(Sentence sentence) {
        KeyMatcher matcher = Gift.GIVING.matcher(sentence.key());
        return matcher.find()
                ? sentence.inBody(matcher.end(), matcher.end())
                : sentence.inBody(0, 0);
    }
}
