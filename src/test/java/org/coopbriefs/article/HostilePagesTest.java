package org.coopbriefs.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes, the reader answers soon: with a page, or with a reason. */
class HostilePagesTest {

    /**
     * Far above what is needed, so that a busy machine does not fail; a quadratic pass takes
     * minutes.
     */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final String PARAGRAPH =
            "<p>Sáng nay, lãnh đạo tỉnh đã đón đoàn đại biểu tỉnh bạn sang thăm và làm việc.</p>";

    private final PageReader reader =
            new PageReader(Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC));

    static Stream<String> pages() {
        return Stream.of(
                "<div>".repeat(100_000) + PARAGRAPH,
                "<div>một, hai, ba, bốn, năm, sáu, bảy ".repeat(100_000),
                "<b><a href=x>".repeat(100_000) + PARAGRAPH,
                "<table><tr><td>".repeat(60_000) + PARAGRAPH,
                PARAGRAPH + "abc,<br>".repeat(500_000) + PARAGRAPH,
                "<figure><figcaption>Ảnh tỉnh Lào Cai</figcaption></figure>".repeat(40_000)
                        + PARAGRAPH,
                "<div class='" + "related-x ".repeat(300_000) + "'>" + PARAGRAPH + "</div>",
                "<script type='application/ld+json'>"
                        + "[".repeat(200_000)
                        + "</script>"
                        + PARAGRAPH,
                "<h1>Tiêu đề của bài</h1>".repeat(100_000) + PARAGRAPH,
                "<".repeat(1_000_000),
                PARAGRAPH + "&#x110000;".repeat(100_000),
                "<h1>Tiêu\0 đề</h1>" + (PARAGRAPH + "\0").repeat(9),
                PARAGRAPH + "<!--" + "x".repeat(100_000),
                "<p>éèêøåäß ñüöë</p><script>"
                        + "var x=1;".repeat(300_000)
                        + "</script>"
                        + PARAGRAPH,
                "<title>" + PARAGRAPH,
                "Tiêu đề\n" + "![](".repeat(1_000_000),
                "Tiêu đề\n" + "| ".repeat(1_000_000),
                "Tiêu đề\n" + ("A".repeat(60) + "\n").repeat(50_000),
                "Tiêu đề\n" + "1/1/2020 thứ hai ngày tháng năm 2020 lúc 7:8\n".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void answersSoon(String page) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);

        Object answer = assertTimeoutPreemptively(SOON, () -> answer(bytes, "text/html"));

        assertThat(answer).isInstanceOfAny(Page.class, UnreadablePage.class);
    }

    @Test
    void answersForAPageCutAnywhere() throws IOException {
        byte[] whole =
                Files.readAllBytes(Path.of("src/test/resources/pages/lead-outside-the-body.html"));

        for (int length = 1; length < whole.length; length += 37) {
            assertThat(answer(Arrays.copyOf(whole, length), "text/html; charset=utf-8"))
                    .isInstanceOfAny(Page.class, UnreadablePage.class);
        }
    }

    @ParameterizedTest
    @MethodSource("pagesWithoutAnArticle")
    void refusesAPageWithoutAnArticle(String page) {
        Object answer = answer(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        UnreadablePage.class,
                        refused ->
                                assertThat(refused.code())
                                        .isEqualTo(UnreadablePage.Code.NO_ARTICLE));
    }

    static Stream<String> pagesWithoutAnArticle() {
        String item =
                "<div class=item><h3><a href=x>Hai tỉnh ký kế hoạch hợp tác năm tới</a></h3>"
                        + "<p>Kế hoạch gồm năm nội dung, trải rộng từ giáo dục, y tế đến thương mại biên giới.</p></div>";
        return Stream.of(
                "<html></html>",
                "<html><nav>" + "<a href=x>liên kết</a> ".repeat(100) + "</nav></html>",
                "<html><title>Báo Cửa Biên</title><body>" + item.repeat(12) + "</body></html>",
                "<title>404 Not Found</title><h1>Not Found</h1><p>The requested page was not found on this server.</p>",
                "<title>Đăng nhập</title><form><input></form><p>Quên mật khẩu? Hãy liên hệ với quản trị viên của trang.</p>");
    }

    private Object answer(byte[] bytes, String contentType) {
        try {
            return reader.read(new RawPage(bytes, contentType, "https://a.example.vn/b.html"));
        } catch (UnreadablePage refused) {
            return refused;
        }
    }
}
