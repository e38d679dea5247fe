package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coopbriefs.brief.FoundingBriefs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What decree 30/2020/NĐ-CP, annex I, asks of a report, as far as a program can look. */
class DecreeLayoutTest {

    private static byte[] pdf;
    private static String[] pages;

    @BeforeAll
    static void draw() throws Exception {
        BriefRenderer renderer =
                new BriefRenderer(
                        new BriefRendererTest.Config(
                                Path.of("report-templates"),
                                "monthly-brief",
                                Map.<String, ReportConfig.Organ>of("son-la", new Organ())),
                        FoundingBriefs.provinces(),
                        FoundingBriefs.sectors());
        pdf = renderer.render(FoundingBriefs.of("son-la", "2022"), "vi");
        pages = Poppler.text(pdf).split("\f");
    }

    record Organ() implements ReportConfig.Organ {
        @Override
        public Optional<String> parentOrgan() {
            return Optional.of("Ủy ban nhân dân\ntỉnh Sơn La");
        }

        @Override
        public Optional<String> organ() {
            return Optional.of("Sở Ngoại vụ");
        }

        @Override
        public Optional<String> symbol() {
            return Optional.of("SNgV");
        }

        @Override
        public Optional<String> place() {
            return Optional.of("Sơn La");
        }

        @Override
        public Optional<List<String>> addressees() {
            return Optional.of(List.of("Ủy ban nhân dân tỉnh Sơn La"));
        }

        @Override
        public Optional<List<String>> signerTitle() {
            return Optional.of(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"));
        }

        @Override
        public Optional<String> signer() {
            return Optional.of("Nguyễn Văn Mẫu");
        }

        @Override
        public Optional<List<String>> recipients() {
            return Optional.of(List.of("Như trên", "Lưu: VT"));
        }
    }

    @Test
    void isOnA4() throws Exception {
        assertThat(Poppler.info(pdf)).containsPattern("Page size: +59[45]\\.\\d+ x 84[12]\\.\\d+");
    }

    @Test
    void keepsTheMargins() throws Exception {
        double millimetre = 72 / 25.4;
        for (double[] word : Poppler.words(pdf)) {
            boolean pageNumber = word[1] < 20 * millimetre;
            assertThat(word[0]).as("left").isGreaterThanOrEqualTo(29.5 * millimetre);
            assertThat(word[2]).as("right").isLessThanOrEqualTo((210 - 14.5) * millimetre);
            assertThat(word[3]).as("bottom").isLessThanOrEqualTo((297 - 19.5) * millimetre);
            assertThat(pageNumber || word[1] >= 19.5 * millimetre).as("top").isTrue();
        }
    }

    @Test
    void isSetInTheMetricsOfTimesNewRoman() throws Exception {
        assertThat(Poppler.fonts(pdf).lines().skip(2))
                .isNotEmpty()
                .allMatch(line -> line.contains("BriefSerif"));
    }

    @Test
    void showsThePageNumberFromThePageTwoOn() {
        assertThat(firstLine(pages[0])).doesNotMatch("\\d+");
        for (int page = 2; page <= pages.length && !pages[page - 1].isBlank(); page++) {
            assertThat(firstLine(pages[page - 1])).isEqualTo(String.valueOf(page));
        }
    }

    @Test
    void writesTheNameOfTheCountryInOneLineAndTheMottoBelow() {
        assertThat(pages[0]).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(pages[0]).contains("Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void leavesNumberAndDayToTheClerk() {
        assertThat(pages[0]).containsPattern("Số: …+/BC-[A-ZĐ][A-Za-zĐ]*(-[A-ZĐ]+)*");
        assertThat(pages[0]).containsPattern("Sơn La, ngày …+ tháng …+ năm \\d{4}");
    }

    @Test
    void addressesTheHigherBody() {
        assertThat(pages[0]).contains("Kính gửi: Ủy ban nhân dân tỉnh Sơn La.");
    }

    @Test
    void endsWithItsSignAndNamesWhoGetsIt() throws Exception {
        String text = Poppler.plainText(pdf);

        assertThat(text).contains("./.", "Nơi nhận:", "Như trên;", "Lưu: VT.");
        assertThat(text).contains("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Mẫu");
    }

    /** A block that stands alone on a page looks like a mistake, and invites one. */
    @Test
    void leavesNoPageToTheSignatureAlone() {
        for (String page : pages) {
            if (page.contains("Nơi nhận:")) {
                String before = page.substring(0, page.indexOf("Trên đây là báo cáo"));
                assertThat(before.strip().lines().count()).isGreaterThan(2);
            }
        }
    }

    private static String firstLine(String page) {
        return page.strip().lines().findFirst().orElse("").strip();
    }
}
