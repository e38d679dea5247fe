package org.coopbriefs.extraction.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.GivingWords;
import org.coopbriefs.extraction.LaoPlaces;
import org.coopbriefs.extraction.LaoWords;
import org.coopbriefs.extraction.Participants;
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
 * A transfer across the border that a passage tells of.
 *
 * @param stated whether both sides stand in the passage itself
 */
record Gift(
        String provider,
        String providerCountry,
        String receiver,
        String receiverCountry,
        boolean stated) {

    private static final String VIETNAM = "VN";

    static final KeyPattern GIVING = GivingWords.TRANSFER;

    /** What a course costs is given by who holds it. */
    private static final KeyPattern TEACHING =
            KeyPattern.words("đào tạo", "bồi dưỡng", "trained", "training");

    private static final KeyPattern LAO =
            KeyPattern.words(
                    LaoWords.ANY
                            + "|tỉnh bạn|nước bạn|phía bạn|bạn(?! (?:bè|đọc|trẻ|gái|trai|thân|hàng))|lưu"
                            + " học sinh|lhs");

    /** Whom a Vietnamese paper helps when it does not say whom. */
    private static final KeyPattern FRIENDS =
            KeyPattern.words(
                    "(?:của|cho|giúp|tặng|hỗ trợ) (?:phía )?bạn",
                    "đất bạn",
                    "các em",
                    "lưu học sinh");

    /** Who gets help at home. */
    private static final String PEOPLE_AT_HOME =
            "(?:các|hai|ba|toàn) (?:huyện|xã|thôn|phường)|trên địa bàn|(?:hộ|người|học"
                    + " sinh) nghèo|gia đình chính sách|trong tỉnh|anh hùng|khuyến học|thân"
                    + " nhân liệt s[ĩỹ]|dân tộc thiểu số|(?<!hợp tác )xã(?! (?:hội|giao|viên))|phường|thị trấn|(?:của|cho) (?:huyện|xã|thôn|phường)";

    private static final KeyPattern AT_HOME = KeyPattern.words(PEOPLE_AT_HOME);

    private static final KeyPattern TO_PEOPLE_AT_HOME =
            KeyPattern.words(
                    "(?:cho|tặng|giúp|hỗ trợ|đến|tới) [^,;.]{0,60}?(?:" + PEOPLE_AT_HOME + ")",
                    "(?:" + PEOPLE_AT_HOME + ")[^,;.]{0,40} được (?:tặng|trao|hỗ trợ|nhận)");

    /** A ceremony of which the sentences before told where it is held. */
    private static final KeyPattern AT_THE_CEREMONY =
            KeyPattern.of(
                    "^(?:(?:cũng )?(?:tại|trong|nhân) (?:buổi lễ|lễ|dịp này|buổi)|dịp này|cùng dịp|at the ceremony|on (?:this|the) occasion)(?!\\p{L})");

    private static final KeyPattern HELD_AT =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tại|ở|in|at)(?: [\\p{L}-]{1,10}){0,9},? (?:(?:tỉnh|huyện|thủ đô) )?$");

    private static final KeyPattern IN_THE_VILLAGE =
            KeyPattern.words("trong bản|của bản|bà con bản");

    /** How many sentences tell at the head of an article where it was. */
    private static final int HEAD = 3;

    private static final KeyPattern VISIT =
            KeyPattern.words("thăm|sang|đến|tới|chào xã giao|chúc tết|làm việc|visit(?:ed|ing)?");

    /** "học bổng 450 triệu đồng từ một ngân hàng". */
    private static final KeyPattern FROM_A_FIRM =
            KeyPattern.of(
                    "^ (?:từ|from) (?:một|a|an) (?:ngân hàng|công ty|doanh nghiệp|tập"
                            + " đoàn|bank|company|firm)(?!\\p{L})");

    private static final KeyPattern IN_A_PLACE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:ở|tại) (?:(?:tỉnh|huyện|xã|thị xã|thành phố) )?(?:[\\p{L}-]{1,8} ){0,4}\\(?(?:tỉnh )?$");

    /** "Tất cả được trao cho ...": what the sentence before counted. */
    private static final KeyPattern ALL_OF_IT =
            KeyPattern.of(
                    "^(?:tất cả|toàn bộ|số (?:tiền|quà|hàng|gạo|lương thực|vật tư|thiết bị|máy|khẩu"
                            + " trang)|những (?:phần|món)|(?:các )?(?:phần )?quà|khoản tiền|lô hàng|chuyến"
                            + " hàng|món quà|all (?:of )?(?:it|them|this)|they|it|the"
                            + " (?:money|goods|gifts|consignment|donation|sum|aid|cargo))(?!\\p{L})");

    /** Before somebody to whom or where something goes. */
    private static final KeyPattern TOWARDS =
            KeyPattern.of(
                    "(?<!\\p{L})(?:cho|giúp|tặng|tại|ở|với|sang|đến|tới|thăm|to|for|in|at|with)"
                            + " (?:tỉnh |huyện |thành phố |các tỉnh |the )?$");

    /** "ở huyện Pạc Xeng, Luông Pha Băng." */
    private static final KeyPattern PLACED_BEHIND =
            KeyPattern.of(
                    "^, (?:tỉnh |thủ đô )?[\\p{L}-]{2,12}(?: [\\p{L}-]{2,8}){0,3}(?:[,;.]|$)");

    /** "a site renovated last year for 28 billion". */
    private static final KeyPattern MENDED =
            KeyPattern.of("(?:renovated|upgraded|restored)(?: \\p{L}{1,10}){0,3} (?:for|at) ");

    /** What it was spent on follows the sum. */
    private static final KeyPattern PURPOSE = KeyPattern.of("^ ?(?:\\([^)]{1,40}\\) ?)?[\\p{L}]");

    /** What the education of people from abroad costs, and what was told of before. */
    private static final KeyPattern OF_LEARNERS =
            KeyPattern.words(
                    "học phí|sinh hoạt phí|học bổng|lưu học sinh|lhs|đào tạo|(?:việc|nhiệm vụ|chương"
                            + " trình|công trình|dự án|lớp|khóa) (?:này|đó|ấy|trên)",
                    "mở [^,;.]{0,12}(?:lớp|khóa)",
                    "tuition|fees|scholarships?|stud(?:y|ies|ents?)|this|training");

    /** How far behind a verb of spending its sum may stand. */
    private static final int NEAR = 60;

    /** How many sentences back a gift may have been named. */
    private static final int FAR = 4;

    /**
     * The gift that the passage's own sentence tells of, or else the one that it goes on about;
     * null where there is none.
     */
    static Gift of(Passage passage, boolean value) {
        return isSpentAtHome(passage) || isGivenAtHome(passage) ? null : told(passage, value);
    }

    private static Gift told(Passage passage, boolean value) {
        ArticleContext article = passage.article();
        Sentence sentence = passage.sentence();
        boolean given = Passage.has(GIVING, sentence.key()) || isBuiltForThem(passage);
        boolean taught = value && Passage.has(TEACHING, sentence.key());
        if ((given || taught) && abroad(article, sentence)) {
            Gift gift = crossing(article, article.transferAt(sentence, passage.figure()));
            boolean toFriends = onlyHome(passage) && Passage.has(FRIENDS, sentence.key());
            boolean unsaid = sides(article.transferAt(sentence, passage.figure())) == 0;
            return gift == null && (taught || toFriends || unsaid) ? byCast(article) : gift;
        }
        if (given && taken(passage)) {
            Gift gift = crossing(article, article.transferAt(sentence, passage.figure()));
            if (gift != null) {
                return gift;
            }
        }
        if (given && onlyHome(passage) && isHeldAbroad(passage)) {
            return byCast(article);
        }
        if (given && goesOnToFriends(passage)) {
            return byCast(article);
        }
        if (taught && passage.parties().isEmpty() && recentlyAbroad(passage)) {
            return byCast(article);
        }
        Sentence next = handedOver(passage);
        if (next != null) {
            return crossing(article, article.transferAt(next, verb(next)));
        }
        Gift visitors = given ? byVisitors(passage) : null;
        if (visitors != null) {
            return visitors;
        }
        Sentence context = context(article, sentence, value);
        if (context != null && (value || given && !byState(passage))) {
            return goingOn(passage, context);
        }
        boolean titled =
                value
                        && (Passage.has(GIVING, titleKey(article))
                                || article.isOfThem()
                                        && article.before(sentence)
                                                .filter(s -> Passage.has(GIVING, s.key()))
                                                .isPresent());
        return titled || given && (passage.caption() || isOfThePeopleThere(passage))
                ? byCast(article)
                : null;
    }

    /** "Các anh tặng bà con 30 con lợn giống", in a report from across the border. */
    private static boolean isOfThePeopleThere(Passage passage) {
        return passage.article().isOfThem()
                && passage.parties().isEmpty()
                && recentlyAbroad(passage)
                && !Passage.has(AT_HOME, passage.sentence().key());
    }

    /**
     * "Tỉnh bố trí 1.450 tỷ đồng cho y tế": a budget's own money, where its clause has no word of
     * giving and nobody beyond the border.
     */
    private static boolean isSpentAtHome(Passage passage) {
        Span spent = passage.lastBefore(GivingWords.SPENT);
        KeyText between = spent == null ? null : passage.before().substring(spent.end());
        if (between == null || between.length() > NEAR || Passage.has(GivingWords.GIFT, between)) {
            return false;
        }
        String clause = passage.clause();
        boolean purpose = PURPOSE.matcher(passage.after()).find();
        return (purpose || Passage.has(MENDED, passage.clauseBefore()))
                && !Passage.has(OF_LEARNERS, passage.after())
                && !Passage.has(GivingWords.GIFT, clause)
                && !Passage.has(LAO, clause)
                && !Passage.has(FRIENDS, clause)
                && !LaoPlaces.in(clause)
                && !PLACED_BEHIND.matcher(behindClause(passage)).find()
                && inClause(passage).allMatch(Gift::isHome);
    }

    /** "Ký túc xá cho lưu học sinh Lào vừa được tỉnh A sửa chữa": no word of giving is needed. */
    private static boolean isBuiltForThem(Passage passage) {
        return Passage.has(GivingWords.BUILT_BY, passage.before())
                && passage.parties().stream().noneMatch(Gift::isFirm);
    }

    /** What follows the clause of the figure: there may stand where that is. */
    private static KeyText behindClause(Passage passage) {
        return passage.after().substring(passage.clauseAfter().length());
    }

    private static Stream<Party> inClause(Passage passage) {
        int from = passage.figure().start() - passage.clauseBefore().length();
        int to = passage.figure().end() + passage.clauseAfter().length();
        return passage.parties().stream()
                .filter(p -> from <= p.span().start() && p.span().end() <= to);
    }

    /**
     * Nobody beyond the border is named: what goes to people of one's own, or what more donors at
     * home gave to those whom a partner helped.
     */
    private static boolean isGivenAtHome(Passage passage) {
        ArticleContext article = passage.article();
        Sentence sentence = passage.sentence();
        if (abroad(article, sentence) || isHeldAbroad(passage)) {
            return false;
        }
        return Passage.has(TO_PEOPLE_AT_HOME, sentence.key())
                || FROM_A_FIRM.matcher(passage.after()).find()
                || isElsewhereAtHome(passage)
                || isOneMoreDonor(passage);
    }

    /**
     * "Tại buổi lễ, Hội Khuyến học tỉnh A tặng nhà trường ...": at a ceremony over there, or in the
     * village of which the sentence before told.
     */
    private static boolean isHeldAbroad(Passage passage) {
        ArticleContext article = passage.article();
        Sentence sentence = passage.sentence();
        if (Passage.has(IN_THE_VILLAGE, sentence.key())) {
            return article.before(sentence).filter(s -> abroad(article, s)).isPresent();
        }
        Sentence before = article.before(sentence).orElse(sentence);
        boolean ceremony =
                Passage.has(AT_THE_CEREMONY, sentence.key())
                        || Passage.has(AT_THE_CEREMONY, before.key())
                                && before.block() == sentence.block();
        return ceremony
                && article.sentences().stream()
                        .limit(HEAD)
                        .anyMatch(s -> namesPlaceAbroad(article, s));
    }

    private static boolean namesPlaceAbroad(ArticleContext article, Sentence sentence) {
        return article.placesIn(sentence.span()).stream()
                .filter(p -> !p.vietnamese() && !p.country())
                .anyMatch(
                        p ->
                                HELD_AT.matcher(
                                                sentence.key()
                                                        .substring(
                                                                0,
                                                                sentence.inKey(p.span().start())))
                                        .find());
    }

    /** "ở huyện Bù Đăng (Bình Phước), kinh phí 1,1 tỉ": in a province that has no part in it. */
    private static boolean isElsewhereAtHome(Passage passage) {
        ArticleContext article = passage.article();
        Sentence sentence = passage.sentence();
        return article.placesIn(sentence.span()).stream()
                .filter(p -> p.span().end() <= passage.figure().start())
                .filter(p -> p.vietnamese() && !p.country())
                .filter(p -> !article.participants().vietnamese().contains(p.slug()))
                .anyMatch(
                        p ->
                                IN_A_PLACE
                                        .matcher(
                                                sentence.key()
                                                        .substring(
                                                                0,
                                                                sentence.inKey(p.span().start())))
                                        .find());
    }

    private static boolean isOneMoreDonor(Passage passage) {
        ArticleContext article = passage.article();
        boolean outsiders =
                !passage.parties().isEmpty()
                        && passage.parties().stream()
                                .allMatch(p -> isFirm(p) || isHome(p) && !takesPart(article, p));
        int index = passage.sentence().index();
        return outsiders
                && article.sentences().subList(Math.max(0, index - FAR), index).stream()
                        .anyMatch(s -> isFromAbroad(article, s));
    }

    private static boolean isFromAbroad(ArticleContext article, Sentence sentence) {
        if (!Passage.has(GIVING, sentence.key()) || !abroad(article, sentence)) {
            return false;
        }
        Gift gift = crossing(article, article.transferAt(sentence, verb(sentence)));
        return gift != null && gift.stated && VIETNAM.equals(gift.receiverCountry);
    }

    private static boolean isFirm(Party party) {
        return party.level() == Party.Level.COMPANY;
    }

    private static boolean takesPart(ArticleContext article, Party party) {
        return party.slugs().stream().anyMatch(article.participants().vietnamese()::contains);
    }

    private static boolean isHome(Party party) {
        return VIETNAM.equals(party.country());
    }

    /** The sentence behind that tells what became of all that this one counts, or null. */
    static Sentence handedOver(Passage passage) {
        return passage.article()
                .after(passage.sentence())
                .filter(s -> Passage.has(ALL_OF_IT, s.key()) && Passage.has(GIVING, s.key()))
                .orElse(null);
    }

    /**
     * What no word calls a gift, in an article that is of nothing else: "Từ Hủa Phăn, 300 triệu kíp
     * đi đường vòng tới tay bà con". Null where nobody is named and none was told just before.
     */
    static Gift implied(Passage passage, boolean toldBefore) {
        ArticleContext article = passage.article();
        boolean ofOthers =
                isSpentAtHome(passage)
                        || isGivenAtHome(passage)
                        || passage.caption()
                        || byState(passage)
                        || NotAid.isOfBusiness(passage);
        if (!article.isOfThem() || ofOthers || Passage.has(AT_HOME, passage.sentence().key())) {
            return null;
        }
        Party first =
                passage.parties().stream()
                        .filter(p -> p.country() != null && p.level() != Party.Level.COMPANY)
                        .filter(p -> p.span().end() <= passage.figure().start())
                        .findFirst()
                        .orElse(null);
        if (first == null) {
            return toldBefore ? byCast(article) : null;
        }
        boolean towards =
                TOWARDS.matcher(
                                passage.before()
                                        .substring(
                                                0, passage.sentence().inKey(first.span().start())))
                        .find();
        return VIETNAM.equals(first.country()) == towards
                ? byCast(article).reversed()
                : byCast(article);
    }

    /**
     * "Đoàn đã trao 50 triệu đồng" behind a sentence that says who went to whom: who is named first
     * there gives. Only where the sentence names nobody itself.
     */
    private static Gift byVisitors(Passage passage) {
        ArticleContext article = passage.article();
        Sentence visit = article.before(passage.sentence()).orElse(null);
        if (visit == null || !onlyHome(passage) || !Passage.has(VISIT, visit.key())) {
            return null;
        }
        List<Party> parties = article.partiesIn(visit);
        Party first = parties.isEmpty() ? null : parties.getFirst();
        Party other =
                parties.stream()
                        .filter(p -> country(p) != null && !country(p).equals(country(first)))
                        .findFirst()
                        .orElse(null);
        if (country(first) == null || other == null) {
            return null;
        }
        return new Gift(name(first), first.country(), name(other), other.country(), false);
    }

    /** The sentence's own giver, or else that of the sentence that it goes on about. */
    private static Gift goingOn(Passage passage, Sentence context) {
        ArticleContext article = passage.article();
        Gift own =
                passage.parties().isEmpty()
                        ? null
                        : crossing(
                                article, article.transferAt(passage.sentence(), passage.figure()));
        Gift gift =
                own != null ? own : crossing(article, article.transferAt(context, verb(context)));
        return gift == null ? byCast(article) : gift.told();
    }

    /** The state gives to its own people where nobody else is named. */
    private static boolean byState(Passage passage) {
        return passage.parties().stream().anyMatch(party -> party.level() == Party.Level.STATE);
    }

    /** Somebody at home gives, and who gets was named in the sentences before. */
    private static boolean taken(Passage passage) {
        boolean giver =
                !passage.parties().isEmpty()
                        && passage.parties().stream()
                                .allMatch(
                                        p ->
                                                VIETNAM.equals(p.country())
                                                        && p.level() != Party.Level.STATE);
        return giver
                && !passage.caption()
                && !Passage.has(AT_HOME, passage.sentence().key())
                && recentlyAbroad(passage);
    }

    private static boolean recentlyAbroad(Passage passage) {
        int index = passage.sentence().index();
        return passage.article().sentences().subList(Math.max(0, index - FAR), index).stream()
                .anyMatch(s -> abroad(passage.article(), s));
    }

    /** The same as another sum's. */
    static Gift like(Draft other) {
        return new Gift(
                text(other, "provider"),
                text(other, "providerCountry"),
                text(other, "receiver"),
                text(other, "receiverCountry"),
                false);
    }

    private static String text(Draft draft, String field) {
        Object value = draft.field(field);
        return value == null ? null : value.toString();
    }

    /** Where nobody says who gives, kip come from Laos. */
    Gift inCurrency(String currency) {
        boolean theirs = "LAK".equals(currency) || "CNY".equals(currency) || "THB".equals(currency);
        return theirs && !stated && VIETNAM.equals(providerCountry) ? reversed() : this;
    }

    /** "Tỉnh đã chi 3 tỷ đồng hỗ trợ các em" behind a sentence on people of Laos. */
    private static boolean goesOnToFriends(Passage passage) {
        return onlyHome(passage)
                && Passage.has(FRIENDS, passage.sentence().key())
                && passage.article()
                        .before(passage.sentence())
                        .filter(s -> abroad(passage.article(), s) || goesOnBefore(passage, s))
                        .isPresent();
    }

    /** The sentence before speaks of the same people, and that before it of whom they are. */
    private static boolean goesOnBefore(Passage passage, Sentence before) {
        return Passage.has(FRIENDS, before.key())
                && passage.article()
                        .before(before)
                        .filter(s -> abroad(passage.article(), s))
                        .isPresent();
    }

    /** Nobody but the home side is named. */
    private static boolean onlyHome(Passage passage) {
        return passage.parties().stream().allMatch(party -> VIETNAM.equals(party.country()));
    }

    private static KeyText titleKey(ArticleContext article) {
        String title = article.article().title();
        return title == null ? KeyText.EMPTY : KeyText.of(VietnameseText.of(title).key());
    }

    private Gift told() {
        return new Gift(provider, providerCountry, receiver, receiverCountry, false);
    }

    private static Span verb(Sentence sentence) {
        KeyMatcher matcher = GIVING.matcher(sentence.key());
        return matcher.find()
                ? sentence.inBody(matcher.end(), matcher.end())
                : sentence.inBody(0, 0);
    }

    /** The nearest sentence before that tells of a gift across the border. */
    private static Sentence context(ArticleContext article, Sentence sentence, boolean value) {
        for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - FAR; i--) {
            Sentence before = article.sentences().get(i);
            if (before.kind() != Block.Kind.HEADING
                    && (Passage.has(GIVING, before.key())
                            || value && Passage.has(TEACHING, before.key()))
                    && (abroad(article, before) || abroadBefore(article, before))) {
                return before;
            }
        }
        return null;
    }

    private static boolean abroadBefore(ArticleContext article, Sentence sentence) {
        return sentence.index() > 0
                && abroad(article, article.sentences().get(sentence.index() - 1));
    }

    /** Whether somebody or some place beyond the border is named. */
    static boolean abroad(ArticleContext article, Sentence sentence) {
        return Passage.has(LAO, sentence.key())
                || LaoPlaces.in(sentence.key())
                || article.placesIn(sentence.span()).stream().anyMatch(p -> !p.vietnamese())
                || article.partiesIn(sentence).stream()
                        .flatMap(p -> p.slugs().stream())
                        .anyMatch(article.participants().foreign()::contains);
    }

    /** Only what crosses the border counts. */
    private static Gift crossing(ArticleContext article, Transfer transfer) {
        Party giver = transfer.giver();
        Party receiver = transfer.receiver();
        if (giver == null && receiver == null) {
            return null;
        }
        String from = country(giver);
        String to = country(receiver);
        if (from == null || to == null) {
            return halfKnown(article, giver, receiver);
        }
        return from.equals(to) ? null : new Gift(name(giver), from, name(receiver), to, true);
    }

    /** How many sides of it are known. */
    private static long sides(Transfer transfer) {
        return Stream.of(
                        Optional.ofNullable(transfer.giver()),
                        Optional.ofNullable(transfer.receiver()))
                .filter(Optional::isPresent)
                .count();
    }

    private static String country(Party party) {
        return party == null ? null : party.country();
    }

    /** One side is not named, or is a firm: the other one tells the way. */
    private static Gift halfKnown(ArticleContext article, Party giver, Party receiver) {
        boolean home = VIETNAM.equals(country(giver));
        boolean fromAbroad =
                country(giver) != null && !home
                        || country(giver) == null && VIETNAM.equals(country(receiver));
        Gift usual = fromAbroad ? byCast(article).reversed() : byCast(article);
        return new Gift(
                isOne(giver) ? name(giver) : usual.provider,
                usual.providerCountry,
                isOne(receiver) ? name(receiver) : usual.receiver,
                usual.receiverCountry,
                false);
    }

    /** Not "hai tỉnh". */
    private static boolean isOne(Party party) {
        return party != null && (party.country() != null || party.slugs().isEmpty());
    }

    private Gift reversed() {
        return new Gift(receiver, receiverCountry, provider, providerCountry, stated);
    }

    private static String name(Party party) {
        return party.slugs().size() > 1 ? String.join("; ", party.slugs()) : party.label();
    }

    /**
     * From the article's Vietnamese unit to its partners: the usual way, where nothing else is
     * said.
     */
    private static Gift byCast(ArticleContext article) {
        Participants cast = article.participants();
        List<String> partners = cast.foreign();
        return new Gift(
                cast.vietnamese().getFirst(),
                VIETNAM,
                String.join("; ", partners),
                article.countryOf(partners.getFirst()).orElse("LA"),
                false);
    }
}
