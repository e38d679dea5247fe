package org.coopbriefs.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.coopbriefs.brief.FoundingBriefs;
import org.coopbriefs.web.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTemplatesTest {

    @TempDir private Path templates;
    private Path mine;

    @BeforeEach
    void copyTheWords() throws IOException {
        mine = Files.createDirectory(templates.resolve("mine"));
        for (String file : new String[] {"vi.properties", "style.css"}) {
            Files.copy(Path.of("report-templates/monthly-brief", file), mine.resolve(file));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='file:///etc/passwd' alt=''/>",
                "<img src='/etc/passwd' alt=''/>",
                "<img src='http://localhost:9/x.png' alt=''/>",
                "<img src='../other/secret.png' alt=''/>",
                "<img src='a/../../secret.png' alt=''/>",
                "<img src='data:image/png;base64,AAAA' alt=''/>",
                "<img src='jar:file:x!/y.png' alt=''/>",
                "<div style='background: url(http://localhost:9/x.png)'>x</div>",
                "<link rel='stylesheet' href='file:///tmp/a.css'/>",
                "<object data='x'>x</object>",
                "<script>1</script>",
                "<a href='javascript:app.alert(1)'>x</a>",
                "<a href='file:///etc/passwd'>x</a>"
            })
    void refusesToReachOutWithTheLine(String element) throws IOException {
        BrokenTemplate refused = draw("<p>a</p>\n" + element);

        assertThat(refused.line()).isEqualTo(4);
        assertThat(refused.reason()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import 'other.css';",
                "p { background: url(http://localhost:9/x.png) }",
                "@font-face { font-family: x; src: url('file:///tmp/x.ttf') }",
                "p { background: url( \"../x.png\" ) }"
            })
    void refusesAStyleSheetThatReachesOut(String rule) throws IOException {
        Files.writeString(mine.resolve("style.css"), "p { color: black }\n" + rule);

        BrokenTemplate refused = draw("<p>a</p>");

        assertThat(refused.file()).isEqualTo("style.css");
        assertThat(refused.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{#for i in 2000000000}x{/for} | not a list",
                "{#for i in page.draft}x{/for} | not a list",
                "{#include template /}          | include",
                "{#include ../monthly-brief/template /} | monthly-brief",
                "{#fragment x}{#include $x /}{/fragment} | fragments within",
                "{page.noSuchField}             | noSuchField",
                "{page.getClass}                | getClass",
                "{page.getClass.forName('x')}   | getClass",
                "{page.title.length}            | length",
                "{m:no-such-message}            | no-such-message",
                "{#for a in page.headline}x     | for"
            })
    void refusesWhatATemplateMayNotDo(String text, String named) throws IOException {
        BrokenTemplate refused = draw("<p>" + text + "</p>");

        assertThat(refused).hasMessageContaining(named);
    }

    @Test
    void stopsLoopsWithinLoopsThatWouldNotEnd() throws IOException {
        String loops = "{#for a in page.headline}".repeat(12) + "x" + "{/for}".repeat(12);

        assertThat(draw("<p>" + loops + "</p>").reason()).contains("rounds");
    }

    @Test
    void refusesEntitiesThatSwell() throws IOException {
        Files.writeString(
                mine.resolve("template.html"),
                "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>\n<html>&b;</html>");

        assertThat(refusal().reason()).contains("DOCTYPE");
    }

    @Test
    void refusesAPictureOfFiveHundredMegabytes() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(mine.resolve("big.png").toFile(), "rw")) {
            file.setLength(500L * 1024 * 1024);
        }

        assertThat(draw("<img src='big.png' alt='x'/>").reason()).contains("larger than");
    }

    @Test
    void refusesASmallFileThatClaimsManyPixels() throws IOException {
        BufferedImage blank = new BufferedImage(6000, 6000, BufferedImage.TYPE_BYTE_BINARY);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(blank, "png", png);
        Files.write(mine.resolve("wide.png"), png.toByteArray());

        assertThat(png.size()).isLessThan(TemplateFolder.MAX_BYTES);
        assertThat(draw("<img src='wide.png' alt='x'/>").reason()).contains("6000 × 6000");
    }

    @Test
    void refusesALinkThatLeadsOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(templates.resolve("secret.css"), "p { color: red }");
        Files.delete(mine.resolve("style.css"));
        Files.createSymbolicLink(mine.resolve("style.css"), secret);

        assertThat(draw("<p>a</p>").reason()).contains("leads out");
    }

    @Test
    void findsAnUnknownFieldWhereNoBriefHasLedYet() throws IOException {
        for (String language : new String[] {"en", "lo"}) {
            Files.copy(mine.resolve("vi.properties"), mine.resolve(language + ".properties"));
        }
        write("{#for s in page.remains}\n{#if s.label}{s.noSuchField}{/if}{/for}");

        BrokenTemplate refused =
                catchThrowableOfType(
                        BrokenTemplate.class,
                        () -> TemplateTrial.check(TemplateFolder.of(templates, "mine")));

        assertThat(refused).hasMessageContaining("noSuchField");
        assertThat(refused.line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void saysEveryFaultInTheReadersLanguage(String language) {
        for (BrokenTemplate.Fault fault : BrokenTemplate.Fault.values()) {
            BrokenTemplate broken = new BrokenTemplate("template.html", fault, "a", "b", "c");

            String reason =
                    broken.reason(
                            (key, details) -> Problems.sentence(key, Locale.of(language), details));

            assertThat(reason).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void drawsAHarmlessOne() throws IOException {
        write("<p>{page.title}</p>");

        assertThat(renderer().render(FoundingBriefs.of("son-la", "2022"), "vi")).isNotEmpty();
    }

    private BrokenTemplate draw(String body) throws IOException {
        write(body);
        return refusal();
    }

    private void write(String body) throws IOException {
        Files.writeString(
                mine.resolve("template.html"),
                "<html xmlns='http://www.w3.org/1999/xhtml' lang='vi'><head><title>x</title>\n"
                        + "<link rel='stylesheet' type='text/css' href='style.css'/></head><body>\n"
                        + body
                        + "\n</body></html>");
    }

    private BrokenTemplate refusal() {
        return catchThrowableOfType(
                BrokenTemplate.class,
                () -> renderer().render(FoundingBriefs.of("son-la", "2022"), "vi"));
    }

    private BriefRenderer renderer() {
        return new BriefRenderer(
                new BriefRendererTest.Config(templates, "mine", Map.of()),
                FoundingBriefs.provinces(),
                FoundingBriefs.sectors());
    }
}
