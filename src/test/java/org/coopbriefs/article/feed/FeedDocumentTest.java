package org.coopbriefs.article.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.coopbriefs.article.feed.BrokenFeed.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Feeds are read with the faults that they usually have, and refused with a reason for those that
 * could do harm.
 */
class FeedDocumentTest {

    private static final String ADDRESS = "https://bao.example/rss/tin.xml";

    private final FeedDocument reader = new FeedDocument(Duration.ofSeconds(20));

    private FeedContent read(String xml) throws BrokenFeed {
        return reader.read(xml.getBytes(StandardCharsets.UTF_8), "text/xml", ADDRESS);
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>Tin"
                + " đối ngoại</title>"
                + items
                + "</channel></rss>";
    }

    private static String item(String title) {
        return "<item><title>" + title + "</title><link>/bai-1.html</link></item>";
    }

    private void assertBroken(Code code, byte[] bytes) {
        assertThatThrownBy(() -> reader.read(bytes, null, ADDRESS))
                .isInstanceOfSatisfying(
                        BrokenFeed.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    private void assertBroken(Code code, String xml) {
        assertBroken(code, xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsRss() throws BrokenFeed {
        FeedContent feed =
                read(
                        rss(
                                """
                                <item><title>Sơn La tiếp đoàn Hủa Phăn</title><link> https://bao.example/b 1.html </link>
                                <guid isPermaLink="false">tin-1</guid>
                                <description><![CDATA[<a href="x"><img src="y"></a> Hai tỉnh & hợp tác]]></description>
                                <pubDate>Mon, 14 Aug 2023 08:30:00 +0700</pubDate></item>
                                """));
        assertThat(feed.title()).isEqualTo("Tin đối ngoại");
        FeedEntry entry = feed.entries().getFirst();
        assertThat(entry.key()).isEqualTo("tin-1");
        assertThat(entry.link()).isEqualTo("https://bao.example/b%201.html");
        assertThat(entry.title()).isEqualTo("Sơn La tiếp đoàn Hủa Phăn");
        assertThat(entry.summary()).isEqualTo("Hai tỉnh & hợp tác");
        assertThat(entry.published()).isEqualTo(Instant.parse("2023-08-14T01:30:00Z"));
    }

    @Test
    void readsAtom() throws BrokenFeed {
        FeedContent feed =
                read(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>Cổng</title><id>x</id>
                        <entry><title type="html">Hà Tĩnh &amp;amp; Khăm Muộn</title><id>tag:1</id>
                        <link rel="alternate" href="bai-2.html"/><updated>2024-04-05T10:00:00+07:00</updated></entry></feed>
                        """);
        FeedEntry entry = feed.entries().getFirst();
        assertThat(entry.link()).isEqualTo("https://bao.example/rss/bai-2.html");
        assertThat(entry.title()).isEqualTo("Hà Tĩnh & Khăm Muộn");
        assertThat(entry.published()).isEqualTo(Instant.parse("2024-04-05T03:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Hà Tĩnh & Khăm Muộn, Hà Tĩnh & Khăm Muộn",
        "H&agrave; Tĩnh, Hà Tĩnh",
        "Hà&nbsp;Tĩnh, Hà Tĩnh",
        "a&khongco;b, a&khongco;b",
        "R&D, R&D",
        "&#272;à Nẵng, Đà Nẵng",
        "&amp;agrave;, à",
        "AT&T; B, AT&T; B",
    })
    void repairsAmpersandsAndEntities(String written, String meant) throws BrokenFeed {
        String title = read(rss(item(written))).entries().getFirst().title();
        assertThat(title.replace('\u00a0', ' ')).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n  ", "\ufeff", "\u0000\u0001"})
    void readsPastJunkBeforeTheDeclaration(String junk) throws BrokenFeed {
        assertThat(read(junk + rss(item("Tin"))).entries()).hasSize(1);
        assertThat(read(rss(item("T\u000bin"))).entries().getFirst().title()).isEqualTo("Tin");
    }

    @Test
    void believesTheDeclaredEncoding() throws BrokenFeed {
        String xml = rss(item("Đà Nẵng")).replace("utf-8", "utf-16");
        byte[] wide = xml.getBytes(StandardCharsets.UTF_16);
        assertThat(reader.read(wide, null, ADDRESS).entries().getFirst().title())
                .isEqualTo("Đà Nẵng");
        String old = rss(item("Hu\u00ea")).replace("utf-8", "windows-1258");
        byte[] narrow = old.getBytes(Charset.forName("windows-1258"));
        assertThat(reader.read(narrow, null, ADDRESS).entries().getFirst().title())
                .isEqualTo("Huê");
        String unknown = rss(item("Huế")).replace("utf-8", "x-khong-co");
        assertThat(read(unknown).entries().getFirst().title()).isEqualTo("Huế");
    }

    @Test
    void laughsAtNoBillionLaughs() {
        StringBuilder lol =
                new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            lol.append("<!ENTITY l").append(i).append(" \"");
            lol.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        lol.append("]>");
        assertBroken(
                Code.DOCTYPE, rss(item("&l9;")).replaceFirst("<\\?xml.*?\\?>", lol.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">",
                "<!doctype rss [<!ENTITY x SYSTEM \"http://127.0.0.1/\">]>",
                "<!-- --><!DOCTYPE rss>",
            })
    void readsNoDocumentTypes(String doctype) {
        assertBroken(Code.DOCTYPE, doctype + rss(item("&x;")));
    }

    @Test
    void saysWhatIsNoFeed() {
        assertBroken(Code.NOT_A_FEED, "<html><body>Không tìm thấy trang</body></html>");
        assertBroken(Code.NOT_A_FEED, "");
        assertBroken(Code.BROKEN, rss("<item><title>cụt"));
        assertBroken(Code.BROKEN, rss("<item></channel>"));
        assertBroken(Code.BROKEN, rss("<a>".repeat(100_000)));
    }

    @Test
    void defusesAZippedBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(new byte[20_000_000]);
        }
        assertBroken(Code.TOO_LARGE, out.toByteArray());
        assertBroken(Code.BROKEN, new byte[] {0x1f, (byte) 0x8b, 8, 0});
    }

    @Test
    void stopsAFeedThatTakesTooLong() {
        FeedDocument hurried = new FeedDocument(Duration.ZERO);
        byte[] bytes = rss(item("Tin").repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> hurried.read(bytes, null, ADDRESS))
                .isInstanceOfSatisfying(
                        BrokenFeed.class,
                        broken -> assertThat(broken.code()).isEqualTo(Code.TOO_SLOW));
    }

    @Test
    void leavesOutItemsThatLeadNowhere() throws BrokenFeed {
        String nowhere =
                "<item><title>a</title></item><item><title>b</title><link>javascript:alert(1)</link></item>";
        assertThat(read(rss(nowhere + item("Tin"))).entries()).hasSize(1);
    }

    @Test
    void readsSitemaps() throws BrokenFeed {
        FeedContent map =
                read(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                        <url><loc>https://bao.example/cu.html</loc><lastmod>2023-01-01</lastmod></url>
                        <url><loc>https://bao.example/moi.html</loc><lastmod>2023-05-01</lastmod><news:news>
                        <news:publication><news:name>Báo</news:name><news:language>vi</news:language></news:publication>
                        <news:publication_date>2023-05-02</news:publication_date>
                        <news:title>Sơn La & Hủa Phăn</news:title></news:news></url></urlset>
                        """);
        assertThat(map.entries())
                .extracting(FeedEntry::link)
                .containsExactly("https://bao.example/moi.html", "https://bao.example/cu.html");
        assertThat(map.entries().getFirst().title()).isEqualTo("Sơn La & Hủa Phăn");
        assertThat(map.entries().getLast().title()).isEmpty();
    }

    @Test
    void namesTheLatestSitemapsOfAnIndex() throws BrokenFeed {
        FeedContent index =
                read(
                        """
                        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <sitemap><loc>https://bao.example/1.xml</loc><lastmod>2021-01-01</lastmod></sitemap>
                        <sitemap><loc>https://bao.example/4.xml</loc><lastmod>2024-01-01</lastmod></sitemap>
                        <sitemap><loc>https://bao.example/3.xml</loc><lastmod>2023-01-01</lastmod></sitemap>
                        <sitemap><loc>https://bao.example/2.xml</loc><lastmod>2022-01-01</lastmod></sitemap>
                        </sitemapindex>
                        """);
        assertThat(index.entries()).isEmpty();
        assertThat(index.children())
                .containsExactly(
                        "https://bao.example/4.xml",
                        "https://bao.example/3.xml",
                        "https://bao.example/2.xml");
    }
}
