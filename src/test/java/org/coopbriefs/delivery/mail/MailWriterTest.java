package org.coopbriefs.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailWriterTest {

    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");

    @Test
    void isReadAsItWasWritten() throws Exception {
        MimeMessage mail =
                sent(
                        Letters.to(
                                "lan@tinh.example",
                                "Bà Nguyễn Thị Lan",
                                "Báo cáo hợp tác Thừa Thiên Huế, tháng 6 năm 2022"));
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        assertThat(mail.getSubject()).isEqualTo("Báo cáo hợp tác Thừa Thiên Huế, tháng 6 năm 2022");
        assertThat(to.getPersonal()).isEqualTo("Bà Nguyễn Thị Lan");
        assertThat(to.getAddress()).isEqualTo("lan@tinh.example");
        assertThat(mail.getMessageID()).isEqualTo("<1.2@coquan.example>");
        assertThat(mail.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        MimeMultipart all = (MimeMultipart) mail.getContent();
        MimeMultipart texts = (MimeMultipart) all.getBodyPart(0).getContent();
        assertThat(texts.getContentType()).startsWith("multipart/alternative");
        assertThat(texts.getBodyPart(0).getContent()).asString().contains("Ông Phạm Văn Đồng", "–");
        assertThat(texts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(all.getBodyPart(1).getFileName())
                .isEqualTo("Báo cáo hợp tác Thừa Thiên Huế 2022-06 (lần 1).pdf");
        assertThat(all.getBodyPart(1).getInputStream().readAllBytes()).containsExactly(37, 80);
    }

    @Test
    void namesTheFileInTheFormOfRfc2231() throws Exception {
        String raw = raw(Letters.to("lan@tinh.example", "Lan", "x"));
        assertThat(raw).containsPattern("filename\\*(0\\*)?=(UTF-8|utf-8)''B%C3%A1o%20c%C3%A1o");
        assertThat(raw).isASCII();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lan\r\nBcc: ke-gian@example.com",
                "Lan\nBcc: ke-gian@example.com",
                "Lan\rBcc: ke-gian@example.com",
                "Lan\u0000\u2028Bcc: ke-gian@example.com",
                "Lan\r\n\r\n<script>",
                "\"Lan\" <ke-gian@example.com>, x"
            })
    void letsNoTextBecomeAHeader(String text) throws Exception {
        MimeMessage mail = sent(Letters.to("lan@tinh.example", text, text));
        assertThat(Collections.list(mail.getAllHeaders()))
                .noneMatch(header -> header.getName().equalsIgnoreCase("Bcc"));
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getAddress())
                .isEqualTo("lan@tinh.example");
        assertThat(mail.getContent()).isInstanceOf(MimeMultipart.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lan",
                "lan@",
                "@tinh.vn",
                "lan@tinh",
                "lan@tinh.vn, ke-gian@example.com",
                "lan@tinh.vn\r\nBcc: x@example.com",
                "Lan <lan@tinh.vn>",
                "lan @tinh.vn",
                "lân@tinh.vn",
                "lan@-tinh.vn",
                "lan@tinh.vn>",
                "lan..x@tinh.vn"
            })
    void refusesWhatIsNotOneAddress(String text) {
        assertThatThrownBy(() -> MailAddress.checked(text))
                .isInstanceOf(MailAddress.BadAddress.class);
    }

    @Test
    void keepsTheDomainInSmallAsciiLetters() {
        assertThat(MailAddress.checked(" Lan.Nguyen@Tỉnh.VN "))
                .isEqualTo("Lan.Nguyen@xn--tnh-dlz.vn");
    }

    @Test
    void countsHowBase64Grows() {
        for (int length : new int[] {0, 1, 56, 57, 58, 1000, 123_457}) {
            assertThat(Attachment.encodedLength(length))
                    .isBetween(
                            (long) Attachment.of("x", new byte[length]).base64().length,
                            Attachment.of("x", new byte[length]).base64().length + 2L);
        }
    }

    private static MimeMessage sent(Letter letter) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw(letter).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String raw(Letter letter) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MailWriter.write(letter, NOW).writeTo(out);
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
