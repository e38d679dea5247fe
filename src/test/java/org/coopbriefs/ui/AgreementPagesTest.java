package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.text.VietnamTime;
import org.junit.jupiter.api.Test;

/** The register of agreements, as its page shows it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class AgreementPagesTest {

    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Cao Bằng, Phongsaly ký kết</title></head>
            <body><article><h1>Cao Bằng, Phongsaly ký kết</h1>
            <p>Ngày 2/1/%1$d, tại thành phố Cao Bằng, tỉnh Cao Bằng và tỉnh Phongsaly (Lào) đã ký kết Biên bản ghi nhớ về
            hợp tác giữa hai tỉnh giai đoạn %2$d - %1$d.</p>
            <p>Hai bên nhất trí tiếp tục gặp gỡ thường xuyên trong thời gian tới và động viên bà con hai bên biên giới.</p>
            </article></body></html>
            """;

    @Inject Accounts accounts;
    @Inject Clock clock;

    @Test
    void documentsLeadToTheirActivityAndEndingsFollowTheFilter() {
        accounts.bootstrapAdmin(ToldArticle.ADMIN);
        int year = VietnamTime.today(clock).getYear();
        long activity =
                ToldArticle.api()
                        .contentType("text/html; charset=utf-8")
                        .body(PAGE.formatted(year, year - 2))
                        .post("/api/articles")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getLong("activities[0]");
        Browser admin = Browser.signedIn("admin", ToldArticle.ADMIN);
        String mine = admin.get("/thoa-thuan?province=cao-bang").asString();
        String link = "<a href=\"/hoat-dong/" + activity + "\">";
        assertThat(mine)
                .contains(link + "Biên bản ghi nhớ")
                .contains("<a href=\"/hoat-dong/" + activity + "#nguon\">1<")
                .contains("<dt class=\"n\">31/12/" + year + "</dt><dd>" + link)
                .contains("<li>" + link + "31/12/" + year + ": ");
        assertThat(mine.indexOf("aria-current=\"date\"")).isPositive();
        String others = admin.get("/thoa-thuan?province=ca-mau").asString();
        assertThat(others)
                .doesNotContain("/hoat-dong/" + activity)
                .contains("Không có văn bản nào hết hạn trong 12 tháng tới");
        admin.get("/thoa-thuan").then().statusCode(200).body(containsString("Lịch hết hạn theo"));
    }
}
