package org.coopbriefs.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coopbriefs.extraction.rule.Aid;
import org.coopbriefs.extraction.rule.StudentsTrained;
import org.junit.jupiter.api.Test;

/** Articles that tell of more than one pair of units, or show something else beside their text. */
class SeveralEventsTest {

    private static List<FoundActivity> read(Reading reading) {
        return reading.with(new Aid(), new StudentsTrained()).activities();
    }

    private static Reading digest() {
        return Reading.titled("Tin đối ngoại vùng biên")
                .published("2018-09-14")
                .paragraph("Ngày 10/9, tỉnh Lai Châu tặng tỉnh Phongsaly (Lào) 200 triệu đồng.")
                .paragraph("Ngày 12/9, tỉnh Hà Tĩnh tặng tỉnh Attapeu (Lào) 300 triệu đồng.");
    }

    @Test
    void givesEachPairOfUnitsAnActivityOfItsOwn() {
        List<FoundActivity> activities = read(digest());

        assertThat(activities)
                .extracting(FoundActivity::provinces)
                .containsExactly(List.of("lai-chau", "phongsaly"), List.of("ha-tinh", "attapeu"));
        assertThat(activities)
                .extracting(activity -> activity.date().toString())
                .containsExactly("2018-09-10", "2018-09-12");
        assertThat(activities)
                .flatExtracting(FoundActivity::findings)
                .extracting(Finding::id)
                .containsExactly("f1", "f2");
        assertThat(activities.getLast().title()).startsWith("Ngày 12/9, tỉnh Hà Tĩnh");
    }

    @Test
    void countsWhatFollowsForThePairThatWasNamedLast() {
        List<FoundActivity> activities =
                read(digest().paragraph("Tỉnh đã đào tạo cho bạn 15 lưu học sinh."));

        assertThat(activities.getLast().findings())
                .extracting(f -> f.fields().get("partner"))
                .contains("attapeu");
    }

    @Test
    void comesBackToThePairThatWasNamedBefore() {
        List<FoundActivity> activities =
                read(
                        digest().paragraph(
                                        "Cùng dịp, Lai Châu đào tạo cho Phongsaly 12 lưu học"
                                                + " sinh."));

        assertThat(activities).hasSize(2);
        assertThat(activities.getFirst().findings()).hasSize(2);
    }

    @Test
    void keepsOnePairTogetherHoweverManyParagraphsTellOfIt() {
        Reading reading =
                Reading.titled("Sơn La, Hủa Phăn hợp tác")
                        .paragraph("Tỉnh Sơn La tặng tỉnh Hủa Phăn (Lào) 200 triệu đồng.")
                        .paragraph("Sơn La còn tặng Hủa Phăn và Luang Prabang 300 triệu đồng.")
                        .paragraph("Đoàn tỉnh Hủa Phăn cảm ơn tỉnh Sơn La.");

        assertThat(read(reading)).hasSize(1);
    }

    @Test
    void takesSideContentForAHintOnly() {
        Reading reading =
                Reading.titled("Hà Tĩnh tặng Khăm Muộn máy thở")
                        .paragraph("Tỉnh Hà Tĩnh tặng tỉnh Khăm Muộn (Lào) 500 triệu đồng.")
                        .aside("Tỉnh Nghệ An tặng tỉnh Xiêng Khoảng (Lào) 2 tỷ đồng. Ảnh: TTXVN")
                        .aside("Thời tiết 22/10: miền Trung mưa to");
        List<FoundActivity> activities = read(reading);

        assertThat(activities).extracting(FoundActivity::aside).containsExactly(false, true);
        assertThat(activities.getFirst().provinces()).containsExactly("ha-tinh", "khammouane");
        assertThat(activities.getLast().provinces()).containsExactly("nghe-an", "xiangkhouang");
        assertThat(activities.getLast().findings()).hasSize(1);
    }
}
