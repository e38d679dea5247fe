package org.coopbriefs.article.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.coopbriefs.article.RawPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPageTest {

    private static final String MHT =
            """
            From: <Saved by a browser>
            Snapshot-Content-Location: https://bao.example/bai-1.html
            Subject: =?utf-8?Q?H=C3=A0_T=C4=A9nh?=
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="----ranh-gioi"

            ------ranh-gioi
            Content-Type: image/png
            Content-Transfer-Encoding: base64
            Content-Location: https://bao.example/anh.png

            iVBORw0KGgo=
            ------ranh-gioi
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://bao.example/bai-1.html

            <p>T=E1=BB=89nh H=C3=A0 T=C4=A9nh</p>
            ------ranh-gioi--
            """;

    private static RawPage read(String name, String content) throws RefusedFile {
        return SavedPage.of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "bai.html, text/html",
        "thu/bai.HTM, text/html",
        "bai.xhtml, text/html",
        "tỉnh bạn.txt, text/plain",
    })
    void tellsPagesFromTexts(String name, String type) throws RefusedFile {
        RawPage page = read(name, "<p>Tỉnh Hà Tĩnh</p>");
        assertThat(page.contentType()).isEqualTo(type);
        assertThat(page.bytes()).asString().isEqualTo("<p>Tỉnh Hà Tĩnh</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anh.png", "bai.pdf", "bai.docx", "bai", "", "html", "bai.html.exe"})
    void refusesOtherKinds(String name) {
        assertRefused(name, "x", RefusedFile.Code.KIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trong.zip", "a.tar.gz", "B.RAR"})
    void refusesArchivesAmongFiles(String name) {
        assertRefused(name, "x", RefusedFile.Code.ARCHIVE);
    }

    @Test
    void findsThePageInASavedMessage() throws RefusedFile {
        RawPage page = read("bai.mht", MHT);
        assertThat(page.bytes()).asString().isEqualToIgnoringNewLines("<p>Tỉnh Hà Tĩnh</p>");
        assertThat(page.contentType()).contains("text/html").contains("utf-8");
        assertThat(page.address()).isEqualTo("https://bao.example/bai-1.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "không phải thư",
                "Content-Type: multipart/related; boundary=\"x\"\n\n"
                        + "--x\n"
                        + "Content-Type: image/png\n\n"
                        + "abc\n"
                        + "--x--",
                "Content-Type: multipart/related\n\nabc",
                "Content-Type: ;;;\n\nabc",
            })
    void refusesDamagedMessages(String content) {
        assertRefused("bai.mhtml", content, RefusedFile.Code.BROKEN);
    }

    @Test
    void sinksIntoNoMessageWithinMessages() {
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\n\n");
            nested.append("--b").append(i).append('\n');
        }
        assertRefused(
                "bai.mht", nested + "Content-Type: text/html\n\n<p>", RefusedFile.Code.BROKEN);
    }

    @Test
    void knowsWhereABrowserSavedThePageFrom() throws RefusedFile {
        String page =
                "<!DOCTYPE html>\n<!-- saved from url=(0033)https://bao.example/bai-2.htm -->\n";
        assertThat(read("bai.html", page).address()).isEqualTo("https://bao.example/bai-2.htm");
        assertThat(read("bai.html", "<!-- saved from url=(0014)about:internet -->").address())
                .isNull();
    }

    private static void assertRefused(String name, String content, RefusedFile.Code code) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOfSatisfying(
                        RefusedFile.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
