package org.coopbriefs.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every value of a finding leads back to the words that it was read from. */
class GroundingTest {

    private static final Reading ARTICLE =
            Reading.titled("Nghệ An và Xiêng Khoảng tăng cường hợp tác")
                    .published("2023-09-13")
                    .paragraph(
                            "Ngày 12/9, tại thành phố Vinh, lãnh đạo tỉnh Nghệ An làm việc với đoàn"
                                    + " đại biểu tỉnh Xiêng Khoảng (Lào) về hợp tác giáo dục.")
                    .paragraph(
                            "Từ năm 2019 đến nay, tỉnh Nghệ An đã đào tạo 35 lưu học sinh tỉnh"
                                    + " Xiêng Khoảng.")
                    .paragraph(
                            "Dịp này, tỉnh Nghệ An trao tặng tỉnh bạn 300 triệu đồng để mua thiết"
                                    + " bị dạy học.");

    @Test
    void showsWhereACountItsSpanAndItsPartiesStand() {
        assertThat(grounds("students-trained"))
                .extracting(Ground::field, Ground::type, this::words, Ground::value)
                .contains(
                        tuple("from", Ground.Type.PERIOD, "Từ năm 2019 đến nay", "2019/.."),
                        tuple("count", Ground.Type.NUMBER, "35", "35"),
                        tuple("host", Ground.Type.PLACE, "Nghệ An", "nghe-an"),
                        tuple("partner", Ground.Type.PLACE, "Xiêng Khoảng", "xiangkhouang"));
    }

    @Test
    void takesThePlaceOfTheSameSentenceRatherThanAnother() {
        Ground host = ground("students-trained", "host");

        assertThat(host.span().start()).isGreaterThan(ARTICLE.body().indexOf("Từ năm 2019"));
    }

    @Test
    void goesBackToTheSentenceWhereTheOtherSideIsNamed() {
        Ground receiver = ground("aid", "receiver");

        assertThat(receiver.value()).isEqualTo("xiangkhouang");
        assertThat(words(receiver)).isEqualTo("Xiêng Khoảng");
        assertThat(receiver.span().end()).isLessThan(ARTICLE.body().indexOf("Dịp này"));
    }

    @Test
    void showsASumWithItsCurrency() {
        Ground amount = ground("aid", "amount");

        assertThat(amount.type()).isEqualTo(Ground.Type.MONEY);
        assertThat(amount.value()).isEqualTo("300000000 VND");
        assertThat(words(amount)).isEqualTo("300 triệu đồng");
    }

    @Test
    void namesOnlyFieldsThatTheFindingHas() {
        Finding aid = finding("aid");

        assertThat(aid.evidence().grounds())
                .allSatisfy(
                        ground ->
                                assertThat(ground.field())
                                        .matches(
                                                field ->
                                                        aid.fields().containsKey(field)
                                                                || List.of("date", "from", "to")
                                                                        .contains(field)));
    }

    private static Ground ground(String kind, String field) {
        return grounds(kind).stream()
                .filter(ground -> ground.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static List<Ground> grounds(String kind) {
        return finding(kind).evidence().grounds();
    }

    private static Finding finding(String kind) {
        return AllRules.extractor().extract(ARTICLE.article()).activities().stream()
                .flatMap(activity -> activity.findings().stream())
                .filter(finding -> finding.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private String words(Ground ground) {
        return ground.span().of(ARTICLE.body());
    }
}
