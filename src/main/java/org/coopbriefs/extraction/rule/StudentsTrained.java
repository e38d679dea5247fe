package org.coopbriefs.extraction.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.FactField;
import org.coopbriefs.extraction.FactField.Form;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.MentionFinder;
import org.coopbriefs.extraction.mention.NumberMention;
import org.coopbriefs.extraction.mention.NumberReader;
import org.coopbriefs.extraction.rule.Learners.Who;
import org.coopbriefs.extraction.rule.TimingReader.Act;

/**
 * People taught across the border: pupils, students, trainees, officials on courses (counting rules
 * 9 and 10).
 */
@ApplicationScoped
public class StudentsTrained extends FigureRule<NumberMention> {

    /** "Riêng trong năm 2023, tỉnh cấp 20 suất": no part of those who are there. */
    private static final KeyPattern OF_A_YEAR =
            KeyPattern.of(
                    "^(?:tính )?riêng (?:trong )?(?:năm|học kỳ|đợt|quý)[^;.]{0,80} (?:cấp|nhận|tiếp nhận|trao|dành|tuyển|đón)(?!\\p{L})");

    private static final KeyPattern PLACE =
            KeyPattern.words("tỉnh|thành phố|địa bàn|cả nước|province|city");

    /** Places that people have taken: "đã tuyển đủ 20 chỉ tiêu". */
    private static final KeyPattern FILLED =
            KeyPattern.words(
                    "(?:đã|vừa) (?:tuyển|tiếp nhận|đào tạo|thực hiện|cấp|dành|trao)",
                    "(?:tuyển|tuyển sinh|nhận|thực hiện) (?:được|đủ|xong)",
                    "filled");

    /** "tỉnh giao chỉ tiêu 30 suất": places, whatever is counted. */
    private static final KeyPattern AS_A_QUOTA =
            KeyPattern.of("(?<!\\p{L})(?:giao|đặt|đưa ra|phân bổ) chỉ tiêu $");

    @Override
    public String kind() {
        return "students-trained";
    }

    @Override
    public Map<String, String> labels() {
        return Map.of(
                "vi", "Lưu học sinh, học viên, cán bộ được đào tạo",
                "en", "Students and officials trained",
                "lo", "ນັກສຶກສາ ແລະ ພະນັກງານທີ່ໄດ້ຮັບການຝຶກອົບຮົມ");
    }

    @Override
    public List<FactField> fields() {
        return List.of(
                FactField.of("count", Form.COUNT).isNeeded(),
                FactField.of("countTo", Form.COUNT),
                FactField.choice("unit", "PEOPLE", "SCHOLARSHIPS", "PLACES"),
                FactField.choice("direction", "TO_VN", "FROM_VN"),
                FactField.of("who", Form.WORDS),
                FactField.of("host", Form.UNIT),
                FactField.of("partner", Form.UNIT));
    }

    @Override
    MentionFinder<NumberMention> figures(boolean english) {
        return new NumberReader(english);
    }

    @Override
    boolean same(Draft one, Draft other) {
        return sameIn(one, other, "count", "direction");
    }

    @Override
    List<Draft> withAddends(ArticleContext article, List<Draft> drafts) {
        return new Addends(article, drafts, StudentsTrained::addend).all();
    }

    /** A number of which a sum tells that it is one of learners. */
    private static Draft addend(Passage passage, NumberMention number) {
        Learners named = Learners.behind(passage);
        Learners learners = named == null ? new Learners(Who.PERSON, passage.end()) : named;
        LearnerEvidence evidence = new LearnerEvidence(passage, learners, true, true);
        return evidence.gone() ? null : draft(passage, number, learners, evidence);
    }

    /**
     * "Toàn tỉnh hiện có 560 lưu học sinh. ... Trường A có 120 em": those at one school are of all
     * that are here.
     */
    private static Draft allHere(Draft draft, LearnerEvidence evidence, List<Draft> before) {
        if (draft.scope() != Scope.STOCK || !draft.timing().stated() || !evidence.atASchool()) {
            return null;
        }
        Draft larger = Parts.largerBefore(draft.passage(), before, draft.size(), FAR_HERE);
        return larger != null
                        && larger.scope() == Scope.STOCK
                        && larger.timing().stated()
                        && isOfAPlace(larger.passage())
                        && !Passage.has(LearnerEvidence.AT_A_SCHOOL, larger.passage().clause())
                ? larger
                : null;
    }

    /** Whether its clause says where all these are, be it "trên địa bàn". */
    private static boolean isOfAPlace(Passage passage) {
        return Passage.has(PLACE, passage.clause())
                || passage.article().placesIn(passage.sentence().span()).stream()
                        .anyMatch(place -> place.vietnamese());
    }

    @Override
    void settle(List<Draft> kept) {
        kept.forEach(draft -> LearnerParties.attribute(draft, kept));
    }

    @Override
    Draft draft(Passage passage, NumberMention number, List<Draft> before) {
        Learners learners = number.isCount() ? Learners.behind(passage) : null;
        if (learners == null) {
            return null;
        }
        if (isOne(number)) {
            return null;
        }
        Draft whole = Parts.wholeOf(passage, before, number.value());
        if (whole == null && learners.who() == Who.PERSON) {
            whole = Parts.graduatesOf(passage, before, number.value());
        }
        Draft besides = Parts.besides(passage, before);
        if (whole == null && learners.arePeople() && LearnerParties.isShare(passage)) {
            whole = Parts.widerBefore(passage, before, number.value());
        }
        if (whole != null
                && whole.scope() == Scope.STOCK
                && OF_A_YEAR.matcher(passage.before()).find()) {
            whole = null;
        }
        LearnerEvidence evidence =
                new LearnerEvidence(
                        passage,
                        learners,
                        whole != null || besides != null,
                        toldBefore(passage, before));
        if (!evidence.taught()) {
            return null;
        }
        Draft draft = draft(passage, number, learners, evidence);
        if (besides != null && besides.whole() == null && evidence.acts().act() == Act.NONE) {
            draft.timed(
                    besides.timing()
                            .as(draft.scope() == Scope.PLANNED ? Scope.PLANNED : besides.scope()));
        }
        boolean ownScope =
                draft.scope() == Scope.PLANNED
                                && (whole == null || whole.scope() != Scope.PLANNED)
                                && !Parts.isOutOf(passage)
                        || whole != null
                                && evidence.acts().act() == Act.PRESENT
                                && evidence.acts().isThere()
                                && !(whole != null && whole.scope() == Scope.STOCK);
        Draft all = whole == null ? allHere(draft, evidence, before) : whole;
        if (all != null && !ownScope) {
            draft.partOf(all);
        }
        return evidence.weak() ? draft.doubt(0.2) : draft;
    }

    private static Draft draft(
            Passage passage, NumberMention number, Learners learners, LearnerEvidence evidence) {
        Timing timing = timing(passage, learners, evidence);
        Draft draft = new Draft(passage, number.value(), number.qualifier(), timing);
        fill(draft, number, learners);
        return draft;
    }

    /** "một nữ cán bộ": somebody, and no number. */
    private static boolean isOne(NumberMention number) {
        return number.value().compareTo(BigDecimal.ONE) == 0;
    }

    /** How many sentences back learners may have been counted that this figure goes on about. */
    private static final int FAR = 2;

    /** How many sentences back all may be told of whom one school has some. */
    private static final int FAR_HERE = 6;

    private static boolean toldBefore(Passage passage, List<Draft> before) {
        return !before.isEmpty()
                && passage.sentence().index() - before.getLast().passage().sentence().index()
                        <= FAR;
    }

    private static Timing timing(Passage passage, Learners learners, LearnerEvidence evidence) {
        Timing timing = TimingReader.read(passage, evidence.acts().act(), Scope.STOCK);
        boolean offered =
                (learners.who() == Who.PLACE || AS_A_QUOTA.matcher(passage.clauseBefore()).find())
                                && !Passage.has(FILLED, passage.clauseBefore())
                        || timing.scope() != Scope.CUMULATIVE && Intent.yearly(passage)
                        || timing.scope() == Scope.EVENT
                                && timing.date() == null
                                && Intent.goesOnFromPlan(passage);
        return offered ? timing.as(Scope.PLANNED) : timing;
    }

    private static void fill(Draft draft, NumberMention number, Learners learners) {
        draft.with("count", number.count())
                .with("unit", unit(learners.who()))
                .with("who", LearnerParties.words(draft.passage(), learners));
        if (number.qualifier() == Qualifier.RANGE) {
            draft.with("countTo", number.upTo().intValueExact());
        }
        if (number.doubtful()) {
            draft.doubt(0.5);
        }
        LearnerParties.place(draft, learners);
    }

    private static String unit(Who who) {
        return switch (who) {
            case SCHOLARSHIP -> "SCHOLARSHIPS";
            case PLACE -> "PLACES";
            default -> "PEOPLE";
        };
    }
}
