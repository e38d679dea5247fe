package org.coopbriefs.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Role;
import org.coopbriefs.article.feed.FeedPolling;
import org.coopbriefs.article.fetch.PlayServer;
import org.coopbriefs.article.fetch.PlayWeb;
import org.coopbriefs.start.SeedArticles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How articles arrive, in a real browser. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class ArticleScreensTest {

    @Inject SeedArticles seeds;
    @Inject FeedPolling polling;

    @BeforeEach
    void haveArticles() {
        seeds.load(line -> {});
    }

    @Test
    void filesAreSentAndWatched() {
        try (Screen screen = Screen.of(Role.EDITOR)) {
            Page page = screen.go("/bai-viet").page();
            byte[] menus =
                    "<html><body><nav><a href='/'>Trang chủ số 2</a></nav></body></html>"
                            .getBytes(StandardCharsets.UTF_8);
            page.setInputFiles(
                    "#tep",
                    new FilePayload[] {
                        new FilePayload("menu.html", "text/html", menus),
                        new FilePayload("anh.png", "image/png", new byte[] {1, 2, 3})
                    });
            page.getByText("Nộp các tệp đã chọn").click();
            assertThat(page.locator("h2").getByText("Đã xong")).isVisible();
            assertThat(page.getByText("Không tìm thấy bài báo nào trong trang này.")).isVisible();
            screen.isFine("import");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("menu.html").setExact(true))
                    .click();
            assertThat(page.locator("h1")).containsText("Bài số");
            screen.isFine("article-failed");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thử lại")).click();
            assertThat(page.locator("h1")).containsText("Bài số");
        }
    }

    @Test
    void articlesAreFoundWithoutMarksAndShowTheirEvidence() {
        try (Screen screen = Screen.of(Role.VIEWER)) {
            Page page = screen.go("/bai-viet").isFine("articles").page();
            page.fill("#q", "xay som bun");
            page.getByText("Tìm", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("tbody tr")).hasCount(1);
            page.locator("tbody th a").click();
            assertThat(page.locator(".reader mark").first()).isVisible();
            screen.isFine("article");
            screen.go("/bai-viet?q=khong+co+gi").isFine("articles-none");
        }
    }

    @Test
    void anAddressThatIsRefusedSaysWhy() {
        try (Screen screen = Screen.of(Role.EDITOR)) {
            Page page = screen.go("/bai-viet").page();
            page.fill("#dc", "https://khong-co-trong-danh-sach.example/bai.html");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đọc bài")).click();
            assertThat(page.locator("main [role=alert]")).containsText("chưa có trong danh sách");
            assertThat(page.locator("#dc"))
                    .hasValue("https://khong-co-trong-danh-sach.example/bai.html");
            screen.forgetErrors();
        }
    }

    @Test
    void administratorsWatchSources() {
        try (Screen screen = Screen.of(Role.ADMIN)) {
            Page page = screen.go("/thiet-lap/to-bao").isFine("outlets").page();
            page.fill("#may", "https://man-hinh.example/");
            page.fill("#ten", "Báo Màn Hình");
            page.getByText("Lưu", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.getByText("Báo Màn Hình")).isVisible();
            PlayWeb.SERVER.on(
                    "/man-hinh.rss",
                    PlayServer.page(
                            "<rss version=\"2.0\"><channel><title>Tin Màn Hình</title><item><title>Khởi công"
                                    + " cầu mới</title><link>/cau-moi.html</link></item></channel></rss>"));
            screen.go("/nguon-tin").isFine("feeds-none");
            page.fill("#dc", PlayWeb.address("man-hinh.example", "/man-hinh.rss"));
            page.locator("main form button[type=submit]").first().click();
            assertThat(page.getByText("chưa hỏi lần nào")).isVisible();
            polling.pollDue();
            screen.go("/nguon-tin").isFine("feeds");
            page.getByText("Tin Màn Hình").click();
            assertThat(page.getByText("Khởi công cầu mới")).isVisible();
            screen.isFine("feed");
            screen.go("/nguon-tin");
            Locator watched =
                    page.locator("tr", new Page.LocatorOptions().setHasText("Tin Màn Hình"));
            watched.getByText("Dừng").click();
            assertThat(watched.getByText("đã dừng")).isVisible();
        }
    }
}
