package org.coopbriefs.extraction.rule;

import java.util.stream.Stream;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.GivingWords;
import org.coopbriefs.extraction.LaoPlaces;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.text.Span;

/** What shows that a sum stays on its own side of the border. */
final class AtHome {

    /** Who gets help at home. */
    private static final String PEOPLE_AT_HOME =
            "nhà (?:đại đoàn kết|tình nghĩa|tình thương)|mái ấm|gói an sinh|lao động (?:nghèo|tự do|mất việc)|(?:các|hai|ba|toàn) (?:huyện|xã|thôn|phường)|trên địa bàn|(?:hộ|người|học"
                    + " sinh) nghèo|gia đình chính sách|trong tỉnh|anh hùng|khuyến học|thân"
                    + " nhân liệt s[ĩỹ]|dân tộc thiểu số|(?<!hợp tác )xã(?! (?:hội|giao|viên))|phường|thị trấn|thôn(?! ?[-,] ?bản)|(?:của|cho) (?:huyện|xã|thôn|phường)(?! (?:này|bạn|đó|ấy))";

    static final KeyPattern AT_HOME = KeyPattern.words(PEOPLE_AT_HOME);

    private static final KeyPattern TO_PEOPLE_AT_HOME =
            KeyPattern.words(
                    "trong nước(?= ?,)",
                    "(?:cho|tặng|giúp|hỗ trợ|đến|tới) [^;.]{0,60}?(?:" + PEOPLE_AT_HOME + ")",
                    "(?:" + PEOPLE_AT_HOME + ")[^,;.]{0,40} được (?:tặng|trao|hỗ trợ|nhận)");

    /** "học bổng 450 triệu đồng từ một ngân hàng". */
    private static final KeyPattern FROM_A_FIRM =
            KeyPattern.of(
                    "^ (?:từ|from) (?:một|a|an) (?:ngân hàng|công ty|doanh nghiệp|tập"
                            + " đoàn|bank|company|firm)(?!\\p{L})");

    /** "Trung ương đã hỗ trợ thành phố 150 tỷ đồng". */
    private static final KeyPattern OF_THE_STATE =
            KeyPattern.words(
                    "(?:ngân sách|tiền|vốn|nguồn) (?:trung ương|nhà nước|chính phủ)",
                    "(?:trung ương|chính phủ|thủ tướng) (?:đã |vừa |cũng ){0,2}(?:hỗ trợ|cấp|chi|bố trí)(?! (?:cho )?(?:bạn|lào))");

    private static final KeyPattern IN_A_PLACE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:ở|tại) (?:(?:tỉnh|huyện|xã|thị xã|thành phố) )?(?:[\\p{L}-]{1,8} ){0,4}\\(?(?:tỉnh )?$");

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
                    "học phí|sinh hoạt phí|chỗ (?:ăn|ở)|nuôi dưỡng|học bổng|lưu học sinh|lhs|đào tạo|(?:việc|nhiệm vụ|chương"
                            + " trình|công trình|dự án|lớp|khóa) (?:này|đó|ấy|trên)",
                    "mở [^,;.]{0,12}(?:lớp|khóa)",
                    "tuition|fees|(?:the|these) (?:programme|program|scheme|course|training)s?|việc học|scholarships?|stud(?:y|ies|ents?)|this|training");

    /** How far behind a verb of spending its sum may stand. */
    private static final int NEAR = 60;

    /** How many sentences back a gift may have been named. */
    private static final int FAR = 4;

    /** A work that a sum is spent on, and what it is called. */
    private static final KeyPattern WORK =
            KeyPattern.of(
                    "^[^;.\\d]{0,60}?(?<work>(?<!\\p{L})(?:bản|trường|trạm|bệnh viện|phòng khám|cầu|đường|chợ|nhà|trụ sở|giếng|hệ thống|công trình|thư viện|school|clinic|hospital|bridge|road|market|village)(?!\\p{L}))[^;.,]{1,60}");

    /** Nobody knows on which side of the border it lies. */
    private static final KeyPattern SOME_DISTRICT =
            KeyPattern.words("huyện|cửa khẩu|thành phố|quốc lộ|tỉnh lộ|tuyến|toàn tỉnh|district");

    /** Up to where a sum is spent. */
    private static final KeyPattern THERE =
            KeyPattern.of("[^;.]{2,120} (?:ở|tại|in) (?:(?:tỉnh|huyện) )?");

    /** Where something else begins. */
    private static final KeyPattern NEXT_FIGURE = KeyPattern.of("[;\\d]");

    /** What a government does with its own money. */
    private static final KeyPattern BUDGETED =
            KeyPattern.words(
                    "dành|chi|bố trí|phân bổ|đầu tư|bỏ ra|allocated|spent|earmarked|set aside|approved");

    /** "Tỉnh A được thành phố cam kết dành ...": who spends it stands behind "được". */
    private static final KeyPattern BY_SOMEBODY =
            KeyPattern.of("(?<!\\p{L})được (?!\\d)[^,;.\\d]{2,50}$");

    private static final KeyPattern OF_OURS = KeyPattern.words("việt nam|vietnam(?:ese)?|việt");

    private AtHome() {}

    /** Whether it is the home side's own affair: spent there, or given to its own people. */
    static boolean has(Passage passage) {
        return isSpent(passage) || isSpentByThem(passage) || isGiven(passage);
    }

    /** "Chính phủ Lào dành 200 tỷ kíp nâng cấp quốc lộ": nobody of the home side is named. */
    private static boolean isSpentByThem(Passage passage) {
        Span spent = passage.lastBefore(BUDGETED);
        KeyText between = spent == null ? null : passage.before().substring(spent.end());
        return between != null
                && between.length() <= NEAR
                && passage.parties().stream().anyMatch(p -> endsBefore(p, passage, spent))
                && passage.parties().stream().noneMatch(p -> p.country() == null || isHome(p))
                && !BY_SOMEBODY.matcher(passage.before().substring(0, spent.start())).find()
                && !Passage.has(GivingWords.GIFT, passage.sentence().key())
                && !Passage.has(OF_OURS, passage.sentence().key());
    }

    /**
     * "Tỉnh bố trí 1.450 tỷ đồng cho y tế": a budget's own money, where its clause has no word of
     * giving and nobody beyond the border.
     */
    private static boolean isSpent(Passage passage) {
        Span spent = passage.lastBefore(GivingWords.SPENT);
        KeyText between = spent == null ? null : passage.before().substring(spent.end());
        if (between == null || between.length() > NEAR || Passage.has(GivingWords.GIFT, between)) {
            return false;
        }
        if (isForThemBehind(passage) || isOnWorkThere(passage)) {
            return false;
        }
        String clause = passage.clause();
        boolean purpose = PURPOSE.matcher(passage.after()).find();
        return (purpose || Passage.has(MENDED, passage.clauseBefore()))
                && !Passage.has(OF_LEARNERS, passage.after())
                && !Passage.has(GivingWords.GIFT, clause)
                && !Abroad.inClause(clause)
                && !PLACED_BEHIND.matcher(behindClause(passage)).find()
                && inClause(passage).allMatch(AtHome::isHome);
    }

    /** "chi 3 tỷ đồng mua máy tiện, máy hàn tặng Trường cao đẳng nghề tỉnh B". */
    private static boolean isForThemBehind(Passage passage) {
        if (isSpentThere(passage)) {
            return true;
        }
        KeyMatcher next = NEXT_FIGURE.matcher(passage.after());
        KeyText part = next.find() ? passage.after().substring(0, next.start()) : passage.after();
        return Passage.has(GivingWords.GIFT, part)
                && (Abroad.inClause(part.toString())
                        || passage.parties().stream()
                                .filter(p -> p.span().start() >= passage.figure().end())
                                .filter(
                                        p ->
                                                p.span().end()
                                                        <= passage.figure().end() + part.length())
                                .anyMatch(p -> p.country() != null && !isHome(p)));
    }

    /**
     * "Thành phố chi 2,5 tỷ đồng sửa trạm y tế bản Kô Tài" in an article on both sides: a work with
     * a name that is of no place at home.
     */
    private static boolean isOnWorkThere(Passage passage) {
        KeyMatcher work = WORK.matcher(passage.after());
        if (!work.find()
                || !Abroad.isAboutThem(passage)
                || Passage.has(AT_HOME, work.group())
                || Passage.has(SOME_DISTRICT, work.group()) && !LaoPlaces.in(work.group())) {
            return false;
        }
        Span behind =
                passage.sentence()
                        .inBody(passage.end() + work.end("work"), passage.end() + work.end());
        boolean named =
                behind.of(passage.article().body()).chars().anyMatch(Character::isUpperCase);
        return named
                && passage.article().placesIn(behind).stream().noneMatch(PlaceMention::vietnamese);
    }

    /** "spent 41 billion VND on schools, clinics and 12 km of road in A". */
    private static boolean isSpentThere(Passage passage) {
        return passage.article().placesIn(passage.sentence().span()).stream()
                .filter(p -> p.span().start() >= passage.figure().end() && !p.vietnamese())
                .anyMatch(
                        p ->
                                THERE.matcher(
                                                passage.after()
                                                        .substring(
                                                                0,
                                                                p.span().start()
                                                                        - passage.figure().end()))
                                        .matches());
    }

    private static boolean endsBefore(Party party, Passage passage, Span verb) {
        return passage.sentence().inKey(party.span().end()) <= verb.start();
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
    private static boolean isGiven(Passage passage) {
        ArticleContext article = passage.article();
        Sentence sentence = passage.sentence();
        if (Abroad.named(article, sentence) || Abroad.isHeldThere(passage)) {
            return false;
        }
        return Passage.has(TO_PEOPLE_AT_HOME, sentence.key())
                || Passage.has(OF_THE_STATE, sentence.key())
                || FROM_A_FIRM.matcher(passage.after()).find()
                || isElsewhere(passage)
                || isOneMoreDonor(passage);
    }

    /** "ở huyện Bù Đăng (Bình Phước), kinh phí 1,1 tỉ": in a province that has no part in it. */
    private static boolean isElsewhere(Passage passage) {
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
        if (!Passage.has(Gift.GIVING, sentence.key()) || !Abroad.named(article, sentence)) {
            return false;
        }
        Gift gift =
                Gift.crossing(article, article.transferAt(sentence, GiftReading.verb(sentence)));
        return gift != null && gift.stated() && Gift.VIETNAM.equals(gift.receiverCountry());
    }

    static boolean isFirm(Party party) {
        return party.level() == Party.Level.COMPANY;
    }

    private static boolean takesPart(ArticleContext article, Party party) {
        return party.slugs().stream().anyMatch(article.participants().vietnamese()::contains);
    }

    static boolean isHome(Party party) {
        return Gift.VIETNAM.equals(party.country());
    }

    /** The state gives to its own people where nobody else is named. */
    static boolean byState(Passage passage) {
        return passage.parties().stream().anyMatch(party -> party.level() == Party.Level.STATE);
    }
}
