package org.coopbriefs.extraction.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.mention.KeyPattern;

/** Teachers and experts sent across the border to teach. They are no students (counting rule 9). */
@ApplicationScoped
public class TeachersSent extends CountedRule {

    private static final KeyPattern TEACHERS =
            KeyPattern.of(
                    "^ ?(?:(?:thầy, cô |lượt )?(?:giáo viên|giảng viên|thầy cô giáo|thầy giáo|cô"
                            + " giáo|chuyên gia(?= (?:giáo dục|sang|dạy)))|teachers|lecturers)");

    private static final KeyPattern SENT =
            KeyPattern.words(
                    "cử|đưa|sang (?:giảng )?dạy|sang lào|sang giúp|biệt phái|tình"
                            + " nguyện|sent|dispatched|to teach");

    private static final KeyPattern LEARNING =
            KeyPattern.words("đào tạo cho|bồi dưỡng cho|tập huấn cho|dự lớp|tham gia khóa|trained");

    @Override
    public String kind() {
        return "teachers-sent";
    }

    @Override
    public Map<String, String> labels() {
        return Map.of(
                "vi", "Giáo viên cử sang giảng dạy", "en", "Teachers sent", "lo", "ຄູທີ່ສົ່ງໄປສອນ");
    }

    @Override
    List<String> units() {
        return List.of("TEACHERS");
    }

    @Override
    String unit(Passage passage) {
        boolean sent =
                TEACHERS.matcher(passage.after()).find()
                        && Passage.has(SENT, passage.clause())
                        && !Passage.has(LEARNING, passage.sentence().key());
        return sent && Abroad.named(passage.article(), passage.sentence()) ? "TEACHERS" : null;
    }
}
