package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.FoundingBriefs;
import org.coopbriefs.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs with more rows than a brief can hold. */
class AnnexTest {

    private static final int MANY = 1200;
    private static final Brief LARGE = FoundingBriefs.large(MANY, MANY);

    private final BriefRenderer renderer =
            new BriefRenderer(
                    new BriefRendererTest.Config(
                            Path.of("report-templates"), "monthly-brief", Map.of()),
                    FoundingBriefs.provinces(),
                    FoundingBriefs.sectors());

    private DrawnBrief draw(Brief brief, String language) {
        return renderer.draw(brief, language, Additions.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "lo"})
    void conformsAsTheBriefDoesThatItGoesWith(String language) throws Exception {
        DrawnBrief drawn = draw(LARGE, language);

        assertThat(Conformance.failuresAsPdfA2b(drawn.annex().pdf())).isEmpty();
        assertThat(Conformance.failuresAsPdfA2a(drawn.pdf())).isEmpty();
        assertThat(Conformance.failuresAsPdfUa1(drawn.pdf())).isEmpty();
    }

    @Test
    void isNamedAndHashedInTheBrief() throws Exception {
        DrawnBrief drawn = draw(LARGE.withEdition(3), "vi");

        assertThat(Poppler.plainText(drawn.pdf()))
                .contains("son-la-2022-3-vi-phu-luc.pdf", "son-la-2022-3-vi-phu-luc.csv")
                .contains(Sha256.of(drawn.annex().pdf()), Sha256.of(drawn.annex().csv()));
    }

    @Test
    void isNamedByATemplateThatKnowsOfNoSuchFilesAsWell() throws Exception {
        TemplateFolder folder = TemplateFolder.of(Path.of("report-templates"), "monthly-brief");
        Map<String, byte[]> files = new HashMap<>(folder.files());
        String older =
                folder.text(TemplateFolder.TEMPLATE)
                        .replaceAll(
                                "<tr><td>\\{m:annex-(?:pdf|csv)}.*</tr>", "<tr><td/><td/></tr>");
        files.put(TemplateFolder.TEMPLATE, older.getBytes(StandardCharsets.UTF_8));

        DrawnBrief drawn =
                renderer.draw(
                        TemplateFolder.of("older", files),
                        LARGE.withEdition(3),
                        "vi",
                        Additions.NONE);

        assertThat(Poppler.plainText(drawn.pdf()))
                .contains("son-la-2022-3-vi-phu-luc.pdf", "son-la-2022-3-vi-phu-luc.csv")
                .contains(Sha256.of(drawn.annex().pdf()), Sha256.of(drawn.annex().csv()));
        assertThat(Conformance.failuresAsPdfUa1(drawn.pdf())).isEmpty();
    }

    @Test
    void hasARowForEachArticleUnderEachActivityInPdfAndCsv() throws Exception {
        Annex annex = draw(LARGE, "vi").annex();
        String text = Poppler.plainText(annex.pdf());

        List<CSVRecord> rows = rows(annex.csv());

        assertThat(rows).hasSize(LARGE.annexRows()).hasSizeGreaterThan(MANY);
        assertThat(text.lines().filter(line -> line.matches("\\[\\d+\\]"))).hasSameSizeAs(rows);
        for (CSVRecord row : List.of(rows.getFirst(), rows.get(MANY / 2), rows.getLast())) {
            assertThat(row.get("Nguồn số")).matches("\\d+");
            assertThat(row.get("Báo")).isEqualTo("Báo Biên giới");
            assertThat(row.get("SHA-256 của trang lưu")).hasSize(64);
            assertThat(row.get("Địa chỉ")).startsWith("https://bao.example.vn/");
            assertThat(words(text)).contains(row.get("Câu trong nguồn").split("(?<=\\.) ")[0]);
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<CSVRecord> rows(byte[] csv) throws IOException {
        byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
        assertThat(csv).startsWith(mark);
        ByteArrayInputStream bytes =
                new ByteArrayInputStream(csv, mark.length, csv.length - mark.length);
        try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().get().parse(text).getRecords();
        }
    }

    @Test
    void footnotesOfTheBriefAreNumbersOfItsRows() throws Exception {
        DrawnBrief drawn = draw(LARGE, "vi");
        String agreement = "Hai bên ký Biên bản ghi nhớ hợp tác giai đoạn 2022 - 2024.";

        String number =
                rows(drawn.annex().csv()).stream()
                        .filter(row -> row.get("Câu trong nguồn").contains(agreement))
                        .findFirst()
                        .orElseThrow()
                        .get("Nguồn số");

        String table = words(Poppler.text(drawn.pdf())).split("Văn bản đã ký")[1];
        assertThat(table.split("3. Hỗ trợ")[0]).contains("[" + number + "]");
    }

    @Test
    void theBriefItselfStaysShort() throws Exception {
        DrawnBrief drawn = draw(LARGE, "vi");

        assertThat(drawn.pdf().length).isLessThan(300 * 1024);
        assertThat(words(Poppler.plainText(drawn.pdf())))
                .contains("Mỗi bảng dưới đây nêu tối đa 50 dòng")
                .doesNotContain("Danh mục nguồn thông tin");
    }

    @Test
    void drawsTheSameBytesTwice() {
        Annex annex = draw(LARGE, "lo").annex();

        assertThat(draw(LARGE, "lo").annex().pdf()).isEqualTo(annex.pdf());
        assertThat(draw(LARGE, "lo").annex().csv()).isEqualTo(annex.csv());
    }

    @Test
    void staysInTheBriefUpToAThousandRows() {
        Brief brief = FoundingBriefs.large(990);

        assertThat(brief.annexRows()).isBetween(990, 1000);
        assertThat(draw(brief, "vi").annex()).isNull();
    }
}
