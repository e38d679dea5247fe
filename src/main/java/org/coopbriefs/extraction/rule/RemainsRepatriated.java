package org.coopbriefs.extraction.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.FactField;
import org.coopbriefs.extraction.FactField.Form;
import org.coopbriefs.extraction.LaoPlaces;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.MentionFinder;
import org.coopbriefs.extraction.mention.NumberMention;
import org.coopbriefs.extraction.mention.NumberReader;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.extraction.rule.TimingReader.Act;
import org.coopbriefs.text.Span;

/** Remains of fallen Vietnamese soldiers and experts found abroad and brought home. */
@ApplicationScoped
public class RemainsRepatriated extends FigureRule<NumberMention> {

    private static final KeyPattern NOUN_BEHIND =
            KeyPattern.of(
                    "^ ?(?:of them(?= were (?:found|recovered))|(?:bộ |mộ |ngôi mộ )?hài"
                            + " cốt|(?:ngôi )?mộ liệt s|bộ(?= (?:liệt|quân))|(?:(?:more|other|additional|further) )?(?:sets? of )?(?:(?:the|martyrs['’]?|soldiers['’]?|fallen|vietnamese|volunteer)"
                            + " ){0,3}remains)");

    /** The fallen themselves: their remains only where something was done with these. */
    private static final KeyPattern FALLEN_BEHIND =
            KeyPattern.of(
                    "^ ?(?:liệt s[ĩỹ]|(?:fallen |vietnamese |volunteer"
                            + " ){0,3}(?:soldiers|martyrs|troops))");

    private static final KeyPattern CAME_HOME =
            KeyPattern.of(
                    "^[^,;.]{0,40}(?:trở về|được (?:đón|đưa|rước|an táng)|về (?:với )?(?:đất mẹ|quê|nước|tổ quốc|yên nghỉ|an táng|nghĩa trang)|hồi"
                            + " hương|returned|came home|were buried)");

    private static final KeyPattern SETS_BEHIND =
            KeyPattern.of(
                    "^ (?:bộ|đồng đội|sets)(?=[,;.]|$| (?:cất bốc|nằm|tìm|ở|tại|đã được|được|quy tập|đưa|của|và|were|have|from|in|and|altogether|so far)(?!\\p{L}))");

    private static final KeyPattern THE_FALLEN =
            KeyPattern.words("hài cốt", "liệt s[ĩỹ]", "quy tập", "remains", "martyrs", "fallen");

    /** How many sentences back the fallen may have been spoken of. */
    private static final int FAR = 5;

    private static final KeyPattern REMAINS_OF =
            KeyPattern.of("(?:remains of (?:the |some )?|hài cốt (?:của )?)$");

    /** "ở A 17 và ở B 12", "eleven in A": only where they were found stands by the number. */
    private static final KeyPattern NOTHING_BEHIND = KeyPattern.of("^ ?(?:$|[,;.)]|(?:và|and) )");

    private static final KeyPattern IN_BEHIND = KeyPattern.of("^ (?:in|ở|tại) (?:tỉnh |the )?");

    /** "21 ở các tỉnh Nam Lào". */
    private static final KeyPattern IN_A_REGION_BEHIND =
            KeyPattern.of(
                    "^ (?:in|from|ở|tại|từ) (?:(?:các|mấy) )?(?:tỉnh )?(?:(?:the )?(?:southern|northern|central)"
                            + " (?:lao|provinces)|(?:nam|bắc|trung|thượng|hạ|miền nam|miền bắc) lào)");

    /** "bốn trong 15 hài cốt", "362 of them": what they are of is told. */
    private static final KeyPattern OUT_OF_BEHIND =
            KeyPattern.of(
                    "^ (?:trong (?:tổng )?(?:số )?(?:\\d[\\d.]{0,6}|\\p{L}{2,6}) (?:bộ )?hài cốt|of them(?!\\p{L})"
                            + "|(?:out )?of the \\d{1,4}(?!\\p{L}| (?:provinces|years|districts)))");

    /** "01 hài cốt có tên tuổi", "23 hài cốt còn lại": some of those told before. */
    private static final KeyPattern SOME_OF_THEM =
            KeyPattern.of(
                    "^ (?:bộ )?(?:hài cốt|liệt s[ĩỹ]|trường hợp)(?: liệt s[ĩỹ])? (?:(?:đã |được )?(?:có|biết|rõ|xác định)[^,;.]{0,25}(?:tên|danh tính)|còn lại)"
                            + "|^ of (?:the \\d{1,4}|them|these) [^,;.]{0,20}(?:name|identified)");

    private static final KeyPattern IN_A_VILLAGE_BEHIND =
            KeyPattern.of("^[^;.,]{0,30} (?:ở|tại) (?:thôn|làng|xã|phường|thị trấn)(?!\\p{L})");

    private static final int FAR_TOLD = 4;

    private static final KeyPattern IS = KeyPattern.of(" ?(?:\\(lào\\) ?)?(?:là |có |thêm )?|: ");

    private static final KeyPattern BURIAL =
            KeyPattern.words(
                    "hài cốt|mộ|quy tập|cất bốc|an táng|truy điệu|hồi hương|đưa [^,;]{0,20}về|tiễn"
                            + " đưa|remains|repatriated|buried|reburied");

    private static final KeyPattern TOTAL_IS =
            KeyPattern.of("(?: (?:chỉ )?là| được| gồm| có| lên| lên tới| to|:) (?:tổng số )?$");

    /** "Năm ngoái con số này là 24": of those told of in the sentence before. */
    private static final KeyPattern THAT_FIGURE = KeyPattern.words("con số(?: này| ấy| đó)?");

    /** "phấn đấu tìm được 15". */
    private static final KeyPattern FOUND_BEFORE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:brought (?:home|back)|found|recovered|repatriated|tìm|tìm được|tìm thấy|quy tập|quy tập được|cất bốc|cất bốc được|đưa về)(?: thêm| được)? $|(?:đợt|mùa|lần|năm) (?:trước|này|đầu|thứ \\p{L}{2,4}) (?:là|được) $");

    private static final KeyPattern ALONE_BEHIND = KeyPattern.of("^ ?(?:$|[,.;”\"])");

    private static final KeyPattern SET_BEHIND =
            KeyPattern.of("^ ?(?:bộ|hài cốt|mộ|ngôi mộ|sets|trường hợp|liệt s[ĩỹ])?(?![\\p{L}])");

    private static final KeyPattern NOUN = KeyPattern.words("hài cốt", "remains");

    private static final KeyPattern FOUND =
            KeyPattern.words(
                    "quy tập|cất bốc|tìm thấy|tìm được|tìm kiếm|mang (?:theo|về)|chở|về (?:tới|đến|nước)|di chuyển|trở về|cõng|bàn giao|trao|đưa|hồi hương|tiếp nhận|đón"
                            + " nhận|đón|an táng|truy điệu|phát hiện|khai"
                            + " quật|repatriat\\p{L}{1,4}|carr(?:y|ying|ied)|bring(?:s|ing)?|found|handed"
                            + " over|brought|exhumed|returned|recovered|received|(?:re)?buried|laid to"
                            + " rest|collected|hand over|hands over|unearthed|receive|recover|repatriate|find|bury|left|tiễn|rời|s(?:een|ees?|aw|ent) off");

    /** Graves in a cemetery, and how many of the fallen are known by name. */
    private static final KeyPattern REST =
            KeyPattern.words(
                    "nơi (?:an|yên) nghỉ",
                    "nghĩa trang [^,;.]{0,40} (?:có|là)",
                    "resting place",
                    "home to");

    private static final KeyPattern KNOWN_BEHIND =
            KeyPattern.of(
                    "^[^,;.]{0,40}(?:danh tính|(?:có|biết|rõ) (?:đầy đủ )?(?:tên|thông tin)|identified|are known)");

    private static final KeyPattern NOT_YET =
            KeyPattern.words(
                    "(?:ít|nhiều|cao|thấp|lớn|kém) hơn|vượt(?: được)?|chưa|còn nằm lại|còn lại|(?:vẫn|hiện) còn|thông tin về|not yet|still missing|"
                            + "missing");

    /** What a season that is told of had set out to find; one to come has a plan. */
    private static final KeyPattern FORMER_TARGET =
            KeyPattern.words(
                    "(?:đầu (?:mùa|năm|đợt)|ban đầu|lúc đầu|initial)[^;.]{0,60} (?:mục tiêu|chỉ tiêu|target)");

    private static final KeyPattern SET_AS_TARGET =
            KeyPattern.of(
                    "(?<!\\p{L})(?:(?:chỉ tiêu|mục tiêu|target|goal)(?!\\p{L})[^;.]{0,80}|(?:nhất trí|thống nhất)[^;.]{0,60} tìm kiếm |(?:được giao|phải|cần)(?: \\p{L}{1,8}){0,2} (?:tìm|tìm kiếm|quy tập|cất bốc)(?: được)? )$");

    @Override
    public String kind() {
        return "remains-repatriated";
    }

    @Override
    public Map<String, String> labels() {
        return Map.of(
                "vi", "Hài cốt liệt sĩ được đưa về nước",
                "en", "Remains of fallen soldiers repatriated",
                "lo", "ອັດຖິທະຫານທີ່ສົ່ງກັບປະເທດ");
    }

    @Override
    public List<FactField> fields() {
        return List.of(
                FactField.of("count", Form.COUNT).isNeeded(),
                FactField.of("province", Form.UNIT),
                FactField.of("foundIn", Form.PARTIES));
    }

    @Override
    MentionFinder<NumberMention> figures(boolean english) {
        return new NumberReader(english);
    }

    @Override
    List<Draft> withAddends(ArticleContext article, List<Draft> drafts) {
        return new Addends(
                        article, drafts, (passage, number) -> draft(passage, number, (Draft) null))
                .all();
    }

    @Override
    boolean same(Draft one, Draft other) {
        boolean partOfOne = one.scope() == Scope.PART || other.scope() == Scope.PART;
        return sameIn(one, other, "count") && (!partOfOne || sameIn(one, other, "foundIn"));
    }

    @Override
    Draft draft(Passage passage, NumberMention number, List<Draft> before) {
        Draft whole = wholeOf(passage, number, before);
        boolean told =
                !before.isEmpty()
                        && passage.sentence().index()
                                        - before.getLast().passage().sentence().index()
                                <= 2;
        return number.isCount() && counts(passage, whole != null, told)
                ? draft(passage, number, whole)
                : null;
    }

    /**
     * Beside what any part is told by: "28 hài cốt, 21 ở các tỉnh Nam Lào", where the region parts
     * them without a word more, and those of them that are known or left.
     */
    private static Draft wholeOf(Passage passage, NumberMention number, List<Draft> before) {
        Draft whole = Parts.wholeOf(passage, before, number.value());
        if (whole == null && SOME_OF_THEM.matcher(passage.after()).find()) {
            return Parts.largerBefore(passage, before, number.value(), FAR_TOLD);
        }
        return whole == null && IN_A_REGION_BEHIND.matcher(passage.after()).find()
                ? Parts.largerBefore(passage, before, number.value(), 0)
                : whole;
    }

    private static boolean counts(Passage passage, boolean part, boolean toldBefore) {
        KeyText after = passage.after();
        boolean named = NOUN_BEHIND.matcher(after).find();
        boolean fallen =
                FALLEN_BEHIND.matcher(after).find()
                        && (part
                                || Passage.has(BURIAL, passage.clauseBefore())
                                || CAME_HOME.matcher(after).find());
        boolean total =
                (Passage.has(NOUN, passage.before())
                                || Passage.has(THAT_FIGURE, passage.before()) && toldBefore)
                        && isTotal(passage);
        boolean set = SETS_BEHIND.matcher(after).find() && spokenOf(passage);
        boolean placed = byItsPlace(passage) && spokenOf(passage);
        boolean listed = set || placed || REMAINS_OF.matcher(passage.before()).find();
        boolean bare =
                toldBefore
                        && ALONE_BEHIND.matcher(after).find()
                        && FOUND_BEFORE.matcher(passage.before()).find();
        boolean outOf = bare || part && OUT_OF_BEHIND.matcher(after).find();
        return (named || fallen || total || listed || outOf)
                && (Passage.has(FOUND, passage.sentence().key()) || part || set || toldBefore)
                && !restThere(passage)
                && (part || !liesAtHome(passage))
                && !Passage.has(FORMER_TARGET, passage.before())
                && (part || !Passage.has(KNOWN_BEHIND, after))
                && !Passage.has(NOT_YET, passage.clauseBefore())
                && (part || !Passage.has(NOT_YET, passage.clauseAfter()));
    }

    /** "đội tìm được 22 bộ", where the sentences before speak of the fallen. */
    private static boolean spokenOf(Passage passage) {
        int index = passage.sentence().index();
        int last = Math.min(passage.article().sentences().size(), index + 2);
        return passage.article().sentences().subList(Math.max(0, index - FAR), last).stream()
                .anyMatch(s -> Passage.has(THE_FALLEN, s.key()));
    }

    /** "nơi an nghỉ của 3.300 liệt sĩ": unless something was done with those counted here. */
    private static boolean restThere(Passage passage) {
        Span rest = passage.lastBefore(REST);
        return rest != null && !Passage.has(FOUND, passage.before().substring(rest.end()));
    }

    /** "9 hài cốt ở thôn Kareng, xã Hướng Hiệp": found in a village of one's own. */
    private static boolean liesAtHome(Passage passage) {
        return IN_A_VILLAGE_BEHIND.matcher(passage.after()).find() && !Abroad.named(passage);
    }

    private static boolean byItsPlace(Passage passage) {
        KeyMatcher in = IN_BEHIND.matcher(passage.after());
        int behind = in.find() ? passage.figure().end() + in.end() : -1;
        boolean alone = NOTHING_BEHIND.matcher(passage.after()).find();
        if (alone && LaoPlaces.endIn(passage.before())
                || IN_A_REGION_BEHIND.matcher(passage.after()).find()) {
            return true;
        }
        return passage.article().placesIn(passage.sentence().span()).stream()
                .filter(p -> !p.vietnamese() && !p.country())
                .anyMatch(
                        p ->
                                p.span().start() == behind
                                        || alone && IS.matcher(gap(passage, p)).matches());
    }

    /** What stands between a place and the figure behind it. */
    private static KeyText gap(Passage passage, PlaceMention place) {
        int end = place.span().end();
        return end <= passage.figure().start()
                ? passage.article().key().substring(end, passage.figure().start())
                : KeyText.of("behind");
    }

    /** "tổng số hài cốt ... là 117 bộ": the noun stands before its number. */
    private static boolean isTotal(Passage passage) {
        return SET_BEHIND.matcher(passage.after()).find()
                && TOTAL_IS.matcher(passage.before()).find();
    }

    private static Draft draft(Passage passage, NumberMention number, Draft whole) {
        Draft draft = new Draft(passage, number.value(), number.qualifier(), timing(passage));
        draft.with("count", number.count())
                .with("province", province(passage))
                .with("foundIn", foundIn(passage));
        return whole == null ? draft : draft.partOf(whole);
    }

    /** What a team looks for, or has been set, it has not found yet. */
    private static Timing timing(Passage passage) {
        Timing timing = TimingReader.read(passage, Act.DONE, Scope.EVENT);
        return SET_AS_TARGET.matcher(passage.before()).find() ? timing.as(Scope.PLANNED) : timing;
    }

    /** The Vietnamese unit that gets them: named in the sentence, else the article's. */
    private static String province(Passage passage) {
        return passage.article().placesIn(passage.sentence().span()).stream()
                .filter(p -> p.vietnamese() && !p.country() && p.role() == Role.UNIT)
                .map(PlaceMention::slug)
                .findFirst()
                .orElse(passage.article().participants().vietnamese().getFirst());
    }

    private static List<String> foundIn(Passage passage) {
        Set<String> slugs = new LinkedHashSet<>();
        passage.article().placesIn(passage.sentence().span()).stream()
                .filter(p -> !p.vietnamese() && !p.country())
                .forEach(p -> slugs.add(p.slug()));
        return slugs.isEmpty() ? passage.article().participants().foreign() : List.copyOf(slugs);
    }
}
