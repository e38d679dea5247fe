package org.coopbriefs.extraction.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.mention.KeyPattern;

/** Orders, medals and certificates given for work done together; the laureates are no students. */
@ApplicationScoped
public class AwardGiven extends CountedRule {

    private static final KeyPattern LAUREATES =
            KeyPattern.of(
                    "^ ?(?:tập thể|cá nhân|cán bộ|đồng chí|chuyên gia|lưu học sinh|sinh viên|chiến s[iĩỹ]|giáo viên|đơn"
                            + " vị|người|collectives|individuals)");

    private static final KeyPattern AWARD =
            KeyPattern.words(
                    "bằng khen|giấy khen|huy hiệu|huân chương|huy chương|kỷ niệm chương|danh"
                            + " hiệu|certificates? of merit|orders?|medals?");

    private static final KeyPattern GIVEN =
            KeyPattern.words(
                    "trao|tặng|tặng thưởng|khen thưởng|truy tặng|awarded|presented|conferred");

    @Override
    public String kind() {
        return "award";
    }

    @Override
    public Map<String, String> labels() {
        return Map.of("vi", "Khen thưởng", "en", "Awards", "lo", "ລາງວັນ");
    }

    @Override
    List<String> units() {
        return List.of("LAUREATES");
    }

    @Override
    String unit(Passage passage) {
        boolean given =
                LAUREATES.matcher(passage.after()).find()
                        && Passage.has(AWARD, passage.before())
                        && Passage.has(GIVEN, passage.before());
        return given ? "LAUREATES" : null;
    }
}
