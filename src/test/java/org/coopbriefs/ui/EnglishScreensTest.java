package org.coopbriefs.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Role;
import org.junit.jupiter.api.Test;

/** The pages that people work in all day, in English: other words are longer than ours. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class EnglishScreensTest {

    @Test
    void pagesAreFineInEnglishToo() {
        ToldArticle told = ToldArticle.another();
        try (Screen screen = Screen.of(Role.ADMIN)) {
            screen.go("/ngon-ngu/en");
            pages(told)
                    .forEach(
                            (name, address) -> {
                                Page page = screen.go(address).page();
                                assertThat(page.locator("html")).hasAttribute("lang", "en");
                                screen.isFine("english-" + name);
                            });
        }
    }

    private static Map<String, String> pages(ToldArticle told) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("queue", "/xac-minh/hang-doi");
        pages.put("card", "/xac-minh/" + told.facts().getFirst());
        pages.put("activities", "/hoat-dong");
        pages.put("activity", "/hoat-dong/" + told.activity());
        pages.put("articles", "/bai-viet");
        pages.put("feeds", "/nguon-tin");
        pages.put("briefs", "/bao-cao");
        pages.put("agreements", "/thoa-thuan");
        pages.put("deliveries", "/gui");
        pages.put("users", "/thiet-lap/tai-khoan");
        pages.put("audit", "/thiet-lap/nhat-ky");
        return pages;
    }
}
