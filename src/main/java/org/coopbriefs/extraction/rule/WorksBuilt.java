package org.coopbriefs.extraction.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.mention.KeyPattern;

/**
 * Schools, bridges, houses and other works built for the other side and handed over. What they cost
 * is aid.
 */
@ApplicationScoped
public class WorksBuilt extends CountedRule {

    private static final KeyPattern WORKS =
            KeyPattern.of(
                    "^ ?(?:ngôi trường|cây cầu|(?:(?:ngôi|căn|cây|chiếc|tòa) )?(?:công trình|hạng mục|trường(?="
                            + " (?:học|tiểu|trung|mầm|phổ|dân|hữu))|trường học|phòng học|lớp học|nhà(?="
                            + " (?:ở|văn|lớp|hữu|tình|đoàn|bán|nội|công))|trạm (?:y tế|xá)|trung"
                            + " tâm|bệnh viện|cầu|giếng|hệ thống (?:nước|thủy"
                            + " lợi|điện)|(?:school|bridge|clinic|classroom|house|health"
                            + " (?:station|centre|center))s?(?!\\p{L})))");

    /** "12 phòng học, 3 trạm y tế và 1 nhà văn hóa": one verb for all. */
    private static final KeyPattern GOES_ON =
            KeyPattern.of("^(?: ?\\d[^,;]{0,30})? ?(?:và |cùng |and )?$");

    /** "thư viện tặng một ngôi trường": who gets it. */
    private static final KeyPattern GIVEN_TO_IT =
            KeyPattern.of(
                    "(?<!\\p{L})(?:thư viện|tủ sách|sân chơi|phòng máy|máy|bồn nước|bàn ghế|sách vở|quà)(?: \\p{L}{1,10}){0,4} (?:tặng|cho) $");

    private static final KeyPattern BUILT =
            KeyPattern.words(
                    "xây dựng|xây tặng|xây|khánh thành|bàn giao|hoàn thành|đưa vào sử"
                            + " dụng|tặng|built|inaugurated|handed over|completed");

    private static final KeyPattern FOR_THEM =
            KeyPattern.words("giúp|cho|tặng|hỗ trợ|bàn giao|for|to|donated");

    @Override
    public String kind() {
        return "works-built";
    }

    @Override
    public Map<String, String> labels() {
        return Map.of(
                "vi", "Công trình xây tặng", "en", "Works built", "lo", "ສິ່ງກໍ່ສ້າງທີ່ມອບໃຫ້");
    }

    @Override
    List<String> units() {
        return List.of("WORKS");
    }

    @Override
    String unit(Passage passage) {
        boolean built =
                WORKS.matcher(passage.after()).find()
                        && !GIVEN_TO_IT.matcher(passage.clauseBefore()).find()
                        && isBuilt(passage)
                        && Passage.has(FOR_THEM, passage.sentence().key());
        return built && Abroad.named(passage.article(), passage.sentence()) ? "WORKS" : null;
    }

    private static boolean isBuilt(Passage passage) {
        return Passage.has(BUILT, passage.clauseBefore())
                || GOES_ON.matcher(passage.clauseBefore()).find()
                        && Passage.has(BUILT, Intent.lastSegment(passage.before()));
    }
}
