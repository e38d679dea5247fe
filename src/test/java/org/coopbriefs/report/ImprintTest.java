package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coopbriefs.brief.FoundingBriefs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;

class ImprintTest {

    private static final Imprint IMPRINT =
            new Imprint("K7Q2M9XH4T", "https://briefs.example.vn/kiem-tra/K7Q2M9XH4T");

    private final BriefRenderer renderer =
            new BriefRenderer(
                    new BriefRendererTest.Config(
                            Path.of("report-templates"), "monthly-brief", Map.of()),
                    FoundingBriefs.provinces(),
                    FoundingBriefs.sectors());

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "lo"})
    void carriesACodeThatATelephoneReadsAndPeopleToo(String language) throws Exception {
        byte[] pdf = issued(language);

        assertThat(codes(pdf)).containsExactly(IMPRINT.address());
        assertThat(Poppler.plainText(pdf)).contains("K7Q2M-9XH4T");
        assertThat(Poppler.plainText(pdf).replaceAll("\\s", "")).contains(IMPRINT.address());
        assertThat(Conformance.failuresAsPdfA2a(pdf)).isEmpty();
        assertThat(Conformance.failuresAsPdfUa1(pdf)).isEmpty();
    }

    @Test
    void aDraftCarriesNone() throws Exception {
        byte[] draft = renderer.render(FoundingBriefs.of("son-la", "2022"), "vi");

        assertThat(codes(draft)).isEmpty();
        assertThat(Poppler.plainText(draft)).doesNotContain("Mã xác thực");
    }

    private byte[] issued(String language) {
        return renderer.draw(
                        FoundingBriefs.of("son-la", "2022").issuedAs(1),
                        language,
                        Additions.NONE.with(IMPRINT, null))
                .pdf();
    }

    private static List<String> codes(byte[] pdf) throws Exception {
        List<String> codes = new ArrayList<>();
        for (int page = 1; page <= new PdfReader(pdf).getNumberOfPages(); page++) {
            Optional<String> code = QrReader.read(Poppler.picture(pdf, page, 150));
            code.ifPresent(codes::add);
        }
        return codes;
    }
}
