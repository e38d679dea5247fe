package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;

class PdfDrawingTest {

    private static final ZonedDateTime MADE =
            ZonedDateTime.of(2026, 3, 2, 8, 30, 0, 0, ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String SENTENCE =
            "Hai bên thống nhất tổ chức khoá tiếng Việt tại Sa-la-van";
    private static final String LAO = "ແຂວງ ຈຳປາສັກ ແລະ ນ້ຳຕົກ ຄອນພະເພັງ";

    private static final String PAGE =
            """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
            <head><title>Thử</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
            <body>
            <h1>Báo cáo</h1>
            <p>%s <a href="#s1" title="Nguồn 1">[1]</a></p>
            <p>%s</p>
            <table><thead><tr><th scope="col">Tỉnh</th><th scope="col" colspan="2">Số</th></tr></thead>
            <tbody>%s</tbody></table>
            <ol><li id="s1">Báo biên giới, <a href="https://example.org/a">https://example.org/a</a></li>
            <li>Nguồn thứ hai</li></ol>
            <ul><li>Như trên;</li></ul>
            <div class="bar" aria-hidden="true">x</div>
            </body></html>
            """;

    @TempDir private Path templates;
    private TemplateFolder folder;

    @BeforeEach
    void writeTemplate() throws IOException {
        Path mine = Files.createDirectory(templates.resolve("mine"));
        Files.writeString(mine.resolve("template.html"), "<html/>");
        Files.writeString(
                mine.resolve("style.css"),
                "@page { size: A4; margin: 20mm; @top-center { content: counter(page) } }"
                        + "table { -fs-table-paginate: paginate; border-collapse: collapse }"
                        + "td { border: 1pt solid #888 } .bar { background: #135; }");
        folder = TemplateFolder.of(templates, "mine");
    }

    @Test
    void conformsToTheArchiveAndTheAccessibilityStandard() throws Exception {
        byte[] pdf = draw(page(SENTENCE, LAO, 80));

        assertThat(Conformance.failuresAsPdfA2a(pdf)).isEmpty();
        assertThat(Conformance.failuresAsPdfUa1(pdf)).isEmpty();
    }

    @Test
    void conformsWithAWatermarkInEitherScript() throws Exception {
        for (String watermark : new String[] {"DỰ THẢO", "ຮ່າງ"}) {
            byte[] pdf = draw(page(SENTENCE, LAO, 3), watermark);

            assertThat(Conformance.failuresAsPdfA2a(pdf)).isEmpty();
            assertThat(Conformance.failuresAsPdfUa1(pdf)).isEmpty();
        }
    }

    @Test
    void bookmarksTheHeadingsByTheirLevel() throws Exception {
        byte[] pdf =
                draw(
                        """
                        <html xmlns="http://www.w3.org/1999/xhtml" lang="vi"><head><title>Thử</title></head><body>
                        <h1>Báo  cáo</h1><h2 id="own">I. Một</h2><div><h3>1. Nhỏ</h3></div><h2>II. Hai</h2>
                        <table><tr><td><h2>không</h2></td></tr></table></body></html>
                        """);

        List<Map<String, Object>> all = SimpleBookmark.getBookmarkList(new PdfReader(pdf));

        assertThat(titles(all)).isEqualTo("[Báo cáo [I. Một [1. Nhỏ []], II. Hai []]]");
    }

    @SuppressWarnings("unchecked")
    private static String titles(List<Map<String, Object>> bookmarks) {
        return bookmarks.stream()
                .map(
                        b ->
                                b.get("Title")
                                        + " "
                                        + titles(
                                                (List<Map<String, Object>>)
                                                        b.getOrDefault("Kids", List.of())))
                .toList()
                .toString();
    }

    @Test
    void drawsTheSameBytesTwice() {
        assertThat(draw(page(SENTENCE, LAO, 5))).isEqualTo(draw(page(SENTENCE, LAO, 5)));
    }

    @Test
    void givesTheTextBackInBothScripts() throws Exception {
        String decomposed = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD);

        String text = Poppler.text(draw(page(decomposed, LAO, 2)));

        assertThat(text).contains(SENTENCE, "ຈຳປາສັກ", "ນ້ຳຕົກ");
    }

    @Test
    void embedsEveryFont() throws Exception {
        String fonts = Poppler.fonts(draw(page(SENTENCE, LAO, 2)));

        assertThat(fonts).contains("BriefSerif", "NotoSansLao");
        assertThat(fonts.lines().skip(2))
                .isNotEmpty()
                .allMatch(l -> l.matches(".* yes +yes +yes .*"));
    }

    @Test
    void showsLettersBeyondTheCommonOnes() throws Exception {
        byte[] common = draw(page(SENTENCE, LAO, 1));
        byte[] rare = draw(page(SENTENCE + " Москва, Αθήνα", LAO, 1));

        assertThat(Poppler.text(rare)).contains("Москва, Αθήνα");
        assertThat(Conformance.failuresAsPdfA2a(rare)).isEmpty();
        assertThat(rare.length - common.length).isGreaterThan(5_000);
    }

    @Test
    void drawsABoxForWhatNoFontHas() throws Exception {
        byte[] pdf = draw(page("Tặng quà \uD83C\uDF81 và 漢字\u0007", "x", 1));

        assertThat(Poppler.text(pdf)).contains("Tặng quà □ và □□");
        assertThat(Conformance.failuresAsPdfA2a(pdf)).isEmpty();
    }

    @Test
    void namesTheLineOfAMalformedPage() {
        assertThatThrownBy(() -> draw("<html>\n<head/>\n<body><p>a</body></html>"))
                .isInstanceOfSatisfying(
                        BrokenTemplate.class, e -> assertThat(e.line()).isEqualTo(3));
    }

    @Test
    void readsNoEntities() {
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html>&x;</html>";

        assertThatThrownBy(() -> draw(page)).isInstanceOf(BrokenTemplate.class);
    }

    private static String page(String first, String second, int rows) {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= rows; i++) {
            body.append("<tr><td>Tỉnh ").append(i).append("</td><td>").append(i * i);
            body.append("</td><td>người</td></tr>");
        }
        return PAGE.formatted(first, second, body);
    }

    private byte[] draw(String page) {
        return draw(page, "");
    }

    private byte[] draw(String page, String watermark) {
        DocumentInfo info =
                new DocumentInfo("Báo cáo thử", "Sở Ngoại vụ", "vi-VN", MADE, watermark, "");
        return new PdfDrawing(UnbrokenNames.NONE).draw(page, folder, info);
    }
}
