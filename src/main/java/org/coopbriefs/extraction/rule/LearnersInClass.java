package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.rule.Learners.Who;

/** Whether people whom no noun calls learners attended a class for those of the other side. */
final class LearnersInClass {

    /** "Tham gia lớp học có 48 người". */
    private static final KeyPattern IN_A_CLASS =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tham gia|tham dự|dự|theo học) (?:\\p{L}{1,8} ){0,2}(?:lớp|khóa)(?!\\p{L})[^;.\\d]{0,60} (?:có|là|gồm)(?: tổng cộng)? $");

    private static final KeyPattern ATTENDS_A_CLASS =
            KeyPattern.words(
                    "(?:dự|tham dự|tham gia|theo học|theo) (?:\\p{L}{1,8} ){0,2}(?:lớp|khóa)");

    /** "Fifty people took part": in the class of which the sentence before told. */
    private static final KeyPattern TOOK_PART =
            KeyPattern.words("took part|attended|participated|enrolled|participants|drew|tham gia");

    private static final KeyPattern CLASS =
            KeyPattern.words(
                    "(?:lớp|khóa) (?:học|bồi dưỡng|tập huấn|đào tạo|dạy|trung cấp|cao cấp|tiếng|tương tự)|(?:course|class|workshop)(?:s|es)?");

    private final Passage passage;
    private final Learners learners;
    private final LearnerSurroundings around;

    LearnersInClass(Passage passage, Learners learners, LearnerSurroundings around) {
        this.passage = passage;
        this.learners = learners;
        this.around = around;
    }

    boolean attend() {
        boolean people = learners.who() == Who.PERSON || learners.who() == Who.OFFICIAL;
        if (!people) {
            return false;
        }
        boolean here =
                IN_A_CLASS.matcher(passage.before()).find()
                        || Passage.has(ATTENDS_A_CLASS, around.behindNoun()) && around.areForeign();
        boolean tookPart = here || Passage.has(TOOK_PART, passage.clause());
        return tookPart
                        && (here || Passage.has(CLASS, passage.sentence().key()))
                        && around.lao(around.tail())
                || tookPart && isOfClassBefore();
    }

    private boolean isOfClassBefore() {
        return passage.article()
                .before(passage.sentence())
                .filter(s -> Passage.has(CLASS, s.key()) && Abroad.named(passage.article(), s))
                .isPresent();
    }
}
