package org.coopbriefs.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that old portals wrote for a font becomes Vietnamese, and nothing else does. */
class OldVietnameseTest {

    private static final String UNICODE =
            "Tỉnh Sơn La trao tặng tỉnh Hủa Phăn 5 tỷ đồng (\\$1) để xây dựng trường học, đào tạo 128 lưu học sinh;"
                    + " ký biên bản ghi nhớ giữa hai địa phương.";

    private static final String TCVN3 =
            "TØnh S¬n La trao tÆng tØnh Hña Ph¨n 5 tû ®ång (\\$1) ®Ó x©y dùng tr\u00adêng häc, ®µo t¹o 128 l\u00adu häc sinh;"
                    + " ký biªn b¶n ghi nhí gi÷a hai ®Þa ph\u00ad¬ng.";

    private static final String VNI =
            "Tænh Sôn La trao taëng tænh Huûa Phaên 5 tyû ñoàng (\\$1) ñeå xaây döïng tröôøng hoïc, ñaøo taïo 128 löu hoïc sinh;"
                    + " kyù bieân baûn ghi nhôù giöõa hai ñòa phöông.";

    private static final Charset LATIN = Charset.forName("windows-1252");

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(TCVN3, OldEncoding.TCVN3), Arguments.of(VNI, OldEncoding.VNI));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsWhatWasWrittenForAFont(String old, OldEncoding encoding) {
        OldVietnamese.Reading reading = OldVietnamese.of(old).orElseThrow();

        assertThat(reading.text()).isEqualTo(UNICODE);
        assertThat(reading.encoding()).isEqualTo(encoding);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsItWhateverItsBytesPassFor(String old) {
        for (String type : new String[] {"iso-8859-1", "windows-1252", "x-user-defined", "utf-8"}) {
            var decoded = CharsetDecoding.decode(old.getBytes(LATIN), "text/html; charset=" + type);

            assertThat(decoded.text()).as(type).isEqualTo(UNICODE);
            assertThat(decoded.issues()).extracting(PageIssue::code).endsWith("CHARSET_DETECTED");
        }
        byte[] latinInUnicode = old.getBytes(StandardCharsets.UTF_8);
        assertThat(CharsetDecoding.decode(latinInUnicode, null).text()).isEqualTo(UNICODE);
    }

    @Test
    void knowsWindows1258InDisguise() {
        String disguised =
                "TiÒnh QuaÒng Triò vaÌ tiÒnh Savannakhet cuÌng mõÒ lõìp ðaÌo taòo nghêÌ cho thanh niên vuÌng biên giõìi";

        assertThat(OldVietnamese.of(disguised).orElseThrow().text())
                .isEqualTo(
                        "Tỉnh Quảng Trị và tỉnh Savannakhet cùng mở lớp đào tạo nghề cho thanh niên vùng biên giới");
    }

    @Test
    void readsLettersWrittenAsEntities() {
        String page =
                "<p>T&Oslash;nh S&not;n La trao t&AElig;ng t&Oslash;nh H&ntilde;a Ph&uml;n 5 t&#251; &reg;&aring;ng"
                        + " &reg;&Oacute; x&copy;y d&ugrave;ng &amp; s&ouml;a tr&shy;&ecirc;ng h&auml;c</p>";

        assertThat(OldVietnamese.of(page).orElseThrow().text())
                .isEqualTo(
                        "<p>Tỉnh Sơn La trao tặng tỉnh Hủa Phăn 5 tỷ đồng để xây dựng &amp; sửa trường học</p>");
    }

    @Test
    void raisesWhatAFontOfCapitalsDrew() {
        String page = "<h1>TØNH S¥N LA HîP T¸C VíI TØNH B¹N</h1><p>" + TCVN3 + " Bµ Lan.</p>";

        assertThat(OldVietnamese.of(page).orElseThrow().text())
                .startsWith("<h1>TỈNH SƠN LA HỢP TÁC VỚI TỈNH BẠN</h1><p>" + UNICODE)
                .endsWith(" Bà Lan.</p>");
    }

    @Test
    void leavesUnicodeAroundItAsItIs() {
        String page = "<nav>Trang chủ » Hợp tác à Đối ngoại</nav><p>" + TCVN3 + "</p>";

        assertThat(OldVietnamese.of(page).orElseThrow().text())
                .isEqualTo("<nav>Trang chủ » Hợp tác à Đối ngoại</nav><p>" + UNICODE + "</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                UNICODE,
                "Les élèves de la première année étudient le français à l'école où règne la liberté.",
                "Für größere Städte müssen die Behörden überall die Gebühren erhöhen, möglichst künftig früher.",
                "El niño español comió piña mañana; la señora añadió jalapeño y compañía en el otoño."
            })
    void leavesOtherTextAsItIs(String text) {
        assertThat(OldVietnamese.of(text)).isEmpty();
    }

    @Test
    void readsAWholePageOfAnOldPortal() {
        String page =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>"
                        + "<title>S¬n La hç trî Hña Ph¨n</title></head><body><font face='.VnTime'>"
                        + "<p><b>S¬n La hç trî Hña Ph¨n</b></p><p>"
                        + TCVN3
                        + "</p></font></body></html>";

        Page read =
                new PageReader(Clock.systemUTC())
                        .read(new RawPage(page.getBytes(LATIN), "text/html", null));

        assertThat(read.title()).isEqualTo("Sơn La hỗ trợ Hủa Phăn");
        assertThat(read.language()).isEqualTo("vi");
        assertThat(read.text().body().value()).isEqualTo(UNICODE);
    }
}
