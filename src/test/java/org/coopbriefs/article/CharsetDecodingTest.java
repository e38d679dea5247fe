package org.coopbriefs.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CharsetDecodingTest {

    private static final String TEXT =
            "Tỉnh Quảng Trị và tỉnh Savannakhet cùng mở lớp dạy nghề cho thanh niên vùng biên giới. "
                    .repeat(4);
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    @Test
    void composesTheMarksOfWindows1258() {
        byte[] bytes = inWindows1258(TEXT);

        var decoded = CharsetDecoding.decode(bytes, "text/html; charset=windows-1258");

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.issues()).isEmpty();
    }

    @Test
    void findsTheCharsetInThePageWhereTheServerIsSilent() {
        byte[] bytes = inWindows1258("<meta charset='windows-1258'>" + TEXT);

        assertThat(CharsetDecoding.decode(bytes, "text/html").text()).endsWith(TEXT);
    }

    @Test
    void believesTheMarkBeforeTheServer() {
        byte[] bytes = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);

        assertThat(CharsetDecoding.decode(bytes, "text/html; charset=utf-8").text())
                .isEqualTo(TEXT);
    }

    @Test
    void saysSoWhenTheDeclaredCharsetIsWrong() {
        byte[] bytes = inWindows1258(TEXT);

        var decoded = CharsetDecoding.decode(bytes, "text/html; charset=utf-8");

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.issues())
                .extracting(PageIssue::code)
                .containsExactly("CHARSET_WRONG", "CHARSET_DETECTED");
    }

    @Test
    void reportsALetterThatIsBroken() {
        byte[] bytes = TEXT.repeat(10).getBytes(StandardCharsets.UTF_8);
        bytes[2] = ' ';

        var decoded = CharsetDecoding.decode(bytes, "text/html; charset=utf-8");

        assertThat(decoded.text()).startsWith("T\ufffd");
        assertThat(decoded.issues()).extracting(PageIssue::code).contains("MALFORMED_BYTES");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] bytes = new byte[4000];
        new Random(7).nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] |= (byte) 0x80;
        }

        assertThat(refusal(bytes)).isEqualTo(UnreadablePage.Code.UNDECODABLE);
    }

    @Test
    void knowsBinariesByTheirFirstBytes() {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        zip.writeBytes(new byte[] {'P', 'K', 3, 4});
        zip.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(zip.toByteArray())).isEqualTo(UnreadablePage.Code.NOT_TEXT);
    }

    private static UnreadablePage.Code refusal(byte[] bytes) {
        UnreadablePage[] caught = new UnreadablePage[1];
        assertThatThrownBy(() -> CharsetDecoding.decode(bytes, "text/html; charset=utf-8"))
                .isInstanceOfSatisfying(UnreadablePage.class, page -> caught[0] = page);
        return caught[0].code();
    }

    /** Letters whole where the code page has them, else the letter and its tone mark. */
    private static byte[] inWindows1258(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> bytes.writeBytes(oneInWindows1258(letter)));
        return bytes.toByteArray();
    }

    private static byte[] oneInWindows1258(String letter) {
        if (VIETNAMESE.newEncoder().canEncode(letter)) {
            return letter.getBytes(VIETNAMESE);
        }
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String tones = "[\u0300\u0301\u0303\u0309\u0323]";
        String base = Normalizer.normalize(apart.replaceAll(tones, ""), Normalizer.Form.NFC);
        return (base + apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", ""))
                .getBytes(VIETNAMESE);
    }
}
