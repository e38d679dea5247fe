package org.coopbriefs.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC);

    private static final String PAGE =
            """
            <html lang="vi"><head><meta charset="utf-8"><title>Sơn Hải đón đoàn khách Lào | Báo Sơn Hải</title>
            <meta property="article:published_time" content="%s"></head><body>
            <nav><a href="/">Trang chủ</a></nav>
            <h1>Sơn Hải đón đoàn khách Lào</h1>
            <article><p>Sáng nay, lãnh đạo tỉnh Sơn Hải đã đón đoàn đại biểu của tỉnh bạn sang thăm, làm việc và trao quà.</p>
            <p>Hai bên cùng nhìn lại một năm hợp tác, bàn việc đào tạo cán bộ và thống nhất chương trình năm tới.</p></article>
            </body></html>
            """;

    private final PageReader reader = new PageReader(CLOCK, 100_000);

    @Test
    void keepsTheVietnameseDayOfAnInstant() {
        Page page = read(PAGE.formatted("2025-05-11T17:05:00Z"));

        assertThat(page.published()).isEqualTo(EdtfDate.parse("2025-05-12"));
        assertThat(page.publishedFrom()).isEqualTo(DateBasis.META);
    }

    @Test
    void refusesADayThatHasNotComeYet() {
        Page page = read(PAGE.formatted("2025-06-09T08:00:00+07:00"));

        assertThat(page.published()).isNull();
        assertThat(page.publishedFrom()).isNull();
        assertThat(page.issues()).extracting(PageIssue::code).containsExactly("FUTURE_DATE");
    }

    @Test
    void readsTitleAndBodyWithoutMenus() {
        Page page = read(PAGE.formatted(""));

        assertThat(page.title()).isEqualTo("Sơn Hải đón đoàn khách Lào");
        assertThat(page.language()).isEqualTo("vi");
        assertThat(page.text().body().value())
                .startsWith("Sáng nay, lãnh đạo")
                .endsWith("chương trình năm tới.")
                .doesNotContain("Trang chủ");
    }

    @Test
    void refusesWhatIsNoArticle() {
        assertThat(refusal(new byte[0])).isEqualTo(UnreadablePage.Code.EMPTY);
        assertThat(refusal(" \n\t ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(UnreadablePage.Code.EMPTY);
        assertThat(refusal(new byte[100_001])).isEqualTo(UnreadablePage.Code.TOO_LARGE);
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0}))
                .isEqualTo(UnreadablePage.Code.NOT_TEXT);
        assertThat(
                        refusal(
                                "<html><body><p>Xin chào</p></body></html>"
                                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(UnreadablePage.Code.NO_ARTICLE);
    }

    private UnreadablePage.Code refusal(byte[] bytes) {
        UnreadablePage[] caught = new UnreadablePage[1];
        assertThatThrownBy(() -> reader.read(new RawPage(bytes, "text/html; charset=utf-8", null)))
                .isInstanceOfSatisfying(UnreadablePage.class, page -> caught[0] = page);
        return caught[0].code();
    }

    private Page read(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return reader.read(new RawPage(bytes, "text/html; charset=utf-8", null));
    }
}
