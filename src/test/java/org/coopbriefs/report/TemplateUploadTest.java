package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateUploadTest {

    private static final Path TEMPLATE = Path.of("report-templates/monthly-brief");
    private static final String[] FILES = {
        "template.html", "style.css", "vi.properties", "en.properties", "lo.properties"
    };

    @Test
    void takesAZipWithItsFolder() throws IOException {
        Map<String, byte[]> inFolder = new LinkedHashMap<>();
        original().forEach((name, bytes) -> inFolder.put("monthly-brief/" + name, bytes));
        inFolder.put("__MACOSX/monthly-brief/._style.css", new byte[] {1});

        Map<String, byte[]> files = upload(zip(inFolder)).files();

        assertThat(files).containsOnlyKeys(FILES);
        TemplateFolder folder = TemplateFolder.of("x", files);
        TemplateTrial.check(folder);
        assertThat(folder.version())
                .isEqualTo(TemplateFolder.of(TEMPLATE.getParent(), "monthly-brief").version());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../template.html", "a/../../x.css", "/etc/passwd", "C:\\x.css", ".hidden"})
    void refusesNamesThatLeadOut(String name) throws IOException {
        assertThat(refusal(zip(Map.of(name, new byte[] {1}))).reason()).contains("own folder");
    }

    @Test
    void refusesAZipThatSwells() throws IOException {
        byte[] bomb = zip(Map.of("big.png", new byte[500 * 1024 * 1024]));

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(refusal(bomb).reason()).contains("larger than 2 MiB");
    }

    @Test
    void refusesAZipThatSwellsInManyFiles() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 30; i++) {
            many.put("p" + i + ".png", new byte[1024 * 1024]);
        }

        assertThat(refusal(zip(many)).reason()).contains("10 MiB");
    }

    @Test
    void refusesTooManyFiles() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 51; i++) {
            many.put("p" + i + ".css", new byte[] {32});
        }

        assertThat(refusal(zip(many)).reason()).contains("more than 50 files");
    }

    @Test
    void refusesWhatIsNoZip() {
        assertThat(refusal("no zip at all".getBytes(StandardCharsets.UTF_8)).reason())
                .contains("no zip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='file:///etc/passwd' alt=''/>",
                "<img src='http://localhost:9/x.png' alt=''/>",
                "<img src='../secret.png' alt=''/>",
                "{#for a in page.headline}{#for b in page.headline}{#for c in page.headline}"
                        + "{#for d in page.headline}{#for e in 2000000000}x{/for}{/for}{/for}{/for}{/for}",
                "{page.noSuchField}"
            })
    void refusesAHostileOneWithItsLine(String line) throws IOException {
        Map<String, byte[]> files = original();
        String text = new String(files.get("template.html"), StandardCharsets.UTF_8);
        files.put(
                "template.html",
                text.replace("<body>", "<body>\n" + line).getBytes(StandardCharsets.UTF_8));
        Map<String, byte[]> taken = upload(zip(files)).files();

        BrokenTemplate refused =
                catchThrowableOfType(
                        BrokenTemplate.class,
                        () -> TemplateTrial.check(TemplateFolder.of("x", taken)));

        assertThat(refused.file()).isEqualTo("template.html");
        assertThat(refused.line())
                .isEqualTo((int) text.substring(0, text.indexOf("<body>")).lines().count() + 2);
    }

    @Test
    void refusesOneWithoutItsPage() throws IOException {
        Map<String, byte[]> files = original();
        files.remove("template.html");
        Map<String, byte[]> taken = upload(zip(files)).files();

        assertThat(catchThrowableOfType(BrokenTemplate.class, () -> TemplateFolder.of("x", taken)))
                .hasMessageContaining("template.html");
    }

    private static Map<String, byte[]> original() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : FILES) {
            files.put(name, Files.readAllBytes(TEMPLATE.resolve(name)));
        }
        return files;
    }

    private static BrokenTemplate refusal(byte[] zip) {
        return catchThrowableOfType(BrokenTemplate.class, () -> upload(zip));
    }

    private static TemplateUpload upload(byte[] zip) throws IOException {
        return new TemplateUpload().add("mau.zip", new ByteArrayInputStream(zip));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
