package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.DepartmentFigure;
import org.coopbriefs.brief.DepartmentFigure.Headed;
import org.coopbriefs.brief.FoundingBriefs;
import org.coopbriefs.brief.Remarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;

class BriefRendererTest {

    private static final int MAX_BYTES = 200 * 1024;

    record Config(Path templates, String template, Map<String, Organ> letterheads)
            implements ReportConfig {}

    private final BriefRenderer renderer =
            new BriefRenderer(
                    new Config(Path.of("report-templates"), "monthly-brief", Map.of()),
                    FoundingBriefs.provinces(),
                    FoundingBriefs.sectors());

    static List<Arguments> briefsInEveryLanguage() {
        List<Arguments> all = new ArrayList<>();
        for (String language : List.of("vi", "en", "lo")) {
            all.add(arguments("thua-thien-hue", "2022-06", language));
            all.add(arguments("son-la", "2022", language));
            all.add(arguments("quang-tri-until-2025", "2022-12", language));
        }
        all.add(arguments("dien-bien", "2021-Q1", "vi"));
        all.add(arguments("vietnam", "2022", "vi"));
        all.add(arguments("thua-thien-hue+salavan", "2022", "lo"));
        all.add(arguments("laos", "2022-H1", "en"));
        all.add(arguments("champasak", "2022-9M", "vi"));
        return all;
    }

    @ParameterizedTest
    @MethodSource("briefsInEveryLanguage")
    void conforms(String slug, String period, String language) throws Exception {
        byte[] pdf = renderer.render(FoundingBriefs.of(slug, period), language);

        assertThat(Conformance.failuresAsPdfA2a(pdf)).isEmpty();
        assertThat(Conformance.failuresAsPdfUa1(pdf)).isEmpty();
        assertThat(pdf.length).isLessThan(MAX_BYTES);
    }

    @Test
    void conformsWhereTablesReachOverPages() throws Exception {
        byte[] pdf = renderer.render(FoundingBriefs.large(60), "vi");

        assertThat(Conformance.failuresAsPdfA2a(pdf)).isEmpty();
        assertThat(Conformance.failuresAsPdfUa1(pdf)).isEmpty();
        assertThat(Poppler.text(pdf).split("Nội dung hoạt động")).hasSizeGreaterThan(2);
    }

    @Test
    void givesBackTheFiguresAndNamesOfEachScript() throws Exception {
        Brief brief = FoundingBriefs.of("champasak", "2022-06");

        assertThat(words(renderer.render(brief, "vi")))
                .contains("225", "tỉnh Champasak", "Thừa Thiên Huế");
        assertThat(words(renderer.render(brief, "en")))
                .contains("225", "Champasak Province", "Vietnam");
        assertThat(words(renderer.render(brief, "lo"))).contains("225", "ຈຳປາສັກ", "ຫວຽດນາມ");
    }

    @Test
    void drawsTheSameBytesTwice() {
        assertThat(renderer.render(FoundingBriefs.of("son-la", "2022"), "vi"))
                .isEqualTo(renderer.render(FoundingBriefs.of("son-la", "2022"), "vi"));
    }

    @Test
    void printsTheHeadlineFigures() throws Exception {
        String text = words(renderer.render(FoundingBriefs.of("thua-thien-hue", "2022-06"), "vi"));

        assertThat(text)
                .contains("BÁO CÁO", "1.347", "(từ năm 2002)", "225", "Champasak", "thỏa thuận")
                .contains("Số liệu từ ngày 01/6/2022 đến ngày 30/6/2022")
                .contains("đã tính 1 số liệu từ 1 bài; để ngoài 1")
                .contains("là một phần của số đã tính", "./.", "Nơi nhận:");
    }

    @Test
    void printsSumsInFullAndSpansOfSeveralYears() throws Exception {
        String text = words(renderer.render(FoundingBriefs.of("son-la", "2022"), "vi"));

        assertThat(text)
                .contains(
                        "5.000.000.000 đồng",
                        "20.000 USD",
                        "128",
                        "2018–2021",
                        "20.000 khẩu trang");
    }

    /** Without the breaks of lines and columns. */
    private static String words(byte[] pdf) throws Exception {
        return Poppler.plainText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void leavesTheFirstPageWithoutANumber() throws Exception {
        String[] pages =
                Poppler.text(renderer.render(FoundingBriefs.of("son-la", "2022"), "vi"))
                        .split("\f");

        assertThat(pages[0].strip().lines().findFirst().orElseThrow()).contains("CỘNG HÒA");
        assertThat(pages[1].strip().lines().findFirst().orElseThrow().strip()).isEqualTo("2");
    }

    @Test
    void knowsThreeLanguagesOnly() {
        assertThatThrownBy(() -> renderer.render(FoundingBriefs.of("dien-bien", "2021-Q1"), "fr"))
                .isInstanceOf(UnknownLanguage.class);
    }

    @Test
    void tagsTablesListsAndTheirLabels() throws Exception {
        String tags = Poppler.structure(renderer.render(FoundingBriefs.of("son-la", "2022"), "vi"));

        assertThat(tags)
                .contains("H1", "H2", "H3", "Table", "THead", "TH", "TD", "Link")
                .contains("LI", "Lbl", "LBody");
    }

    @Test
    void marksTheChaptersForNavigation() throws Exception {
        byte[] pdf = renderer.render(FoundingBriefs.of("son-la", "2022"), "vi");

        assertThat(SimpleBookmark.getBookmarkList(new PdfReader(pdf)))
                .extracting(chapter -> chapter.get("Title"))
                .contains("BÁO CÁO");
    }

    @Test
    void printsWhatTheOfficialWroteInPartsOfItsOwn() throws Exception {
        Remarks remarks =
                new Remarks(
                        List.of("Kinh phí phân bổ chậm."),
                        List.of(),
                        List.of("Đề nghị Bộ hướng dẫn."));

        Brief brief = FoundingBriefs.of("son-la", "2022").with(remarks, List.of());

        byte[] pdf = renderer.render(brief, "vi");

        assertThat(words(pdf))
                .contains("IV. TỒN TẠI, VƯỚNG MẮC Kinh phí phân bổ chậm.")
                .contains("KIẾN NGHỊ Đề nghị Bộ hướng dẫn.")
                .doesNotContain("NHIỆM VỤ KỲ TỚI");
    }

    @Test
    void setsADepartmentsFigureBesideThePresss() throws Exception {
        DepartmentFigure own =
                new DepartmentFigure(
                        Headed.STUDENTS,
                        new BigDecimal(131),
                        null,
                        "Sở Giáo dục và Đào tạo",
                        "Công văn số 12/SGDĐT-VP");
        Brief brief = FoundingBriefs.of("son-la", "2022").with(Remarks.NONE, List.of(own));

        byte[] pdf = renderer.render(brief, "vi");

        assertThat(words(pdf))
                .contains("Số liệu của sở, ngành", "131 (a)")
                .contains("(a) Sở Giáo dục và Đào tạo, Công văn số 12/SGDĐT-VP.");
        assertThat(Conformance.failuresAsPdfUa1(pdf)).isEmpty();
    }

    @Test
    void namesThePartnersOfAPairOnce() throws Exception {
        Brief brief = FoundingBriefs.of("thua-thien-hue+salavan", "2022");

        assertThat(words(renderer.render(brief, "en")))
                .contains("activity between Thua Thien Hue Province and Salavan Province (Laos).")
                .doesNotContain("Activities by partner");
    }

    @Test
    void namesTheSourcesThatWereSilent() throws Exception {
        String text = words(renderer.render(FoundingBriefs.of("vietnam", "2022-06"), "vi"));

        assertThat(text).contains("không có tin được ghi nhận trong kỳ").contains("Báo Tổ quốc");
    }

    @Test
    void saysInACorrectionWhatChanged() throws Exception {
        Brief before = FoundingBriefs.of("son-la", "2022").withEdition(1);
        Brief after = FoundingBriefs.large(4);
        List<PrintedFigure> figures = renderer.draw(before, "vi", Additions.NONE).figures();
        Correction correction = new Correction(1, figures, "Bổ sung số liệu", "Nguyễn Văn A");

        byte[] pdf = renderer.draw(after, "vi", new Additions(correction, null)).pdf();

        assertThat(words(pdf))
                .contains(
                        "ĐÍNH CHÍNH",
                        "thay thế lần ban hành số 1",
                        "Bổ sung số liệu",
                        "Nguyễn Văn A");
        assertThat(Poppler.text(pdf)).containsPattern("trong kỳ\\s+0\\s+37");
        assertThat(Conformance.failuresAsPdfA2a(pdf)).isEmpty();
        assertThat(Conformance.failuresAsPdfUa1(pdf)).isEmpty();
    }

    @Test
    void passesItsOwnTrial() {
        TemplateTrial.check(TemplateFolder.of(Path.of("report-templates"), "monthly-brief"));
    }
}
