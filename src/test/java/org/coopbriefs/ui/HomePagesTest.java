package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.junit.jupiter.api.Test;

/** Where people begin who have no brief yet. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class HomePagesTest {

    /** A unit of the told articles of which nobody compiles a brief. */
    private static final Set<String> PARTNER = Set.of("bolikhamxai");

    @Inject Accounts accounts;

    @Test
    void whatWaitsIsShownBesideTheFirstSteps() {
        ToldArticle.another();
        String home = homeOf(Role.EDITOR);
        assertThat(home)
                .contains("Ba bước để có báo cáo đầu tiên")
                .contains("<a href=\"/xac-minh\">Số liệu chờ xác minh</a>")
                .doesNotContain("/nguon-tin/");
    }

    @Test
    void silentSourcesLeadToTheirPages() {
        ToldArticle.another();
        String address = "https://im-lang.example/" + System.nanoTime();
        ToldArticle.run("update feed set active = false");
        ToldArticle.run(
                "insert into feed (address, active, asked_at, next_ask_at, interval_seconds, failures)"
                        + " values (?1, true, now(), now() + interval '1 day', 3600, 99)",
                address);
        assertThat(homeOf(Role.ADMIN))
                .containsPattern("<a href=\"/nguon-tin/\\d+\">" + address + "</a>");
        assertThat(homeOf(Role.EDITOR)).contains(address).doesNotContain("/nguon-tin/");
    }

    @Test
    void editorsSeeHowSourcesAreAndWhatTheyMayNotChange() {
        ToldArticle.another();
        String address = "https://xem-nguon.example/" + System.nanoTime();
        ToldArticle.run(
                "insert into feed (address, active, asked_at, next_ask_at, interval_seconds, failures, code)"
                        + " values (?1, true, now(), now() + interval '1 day', 3600, 3, 'fetch.TIMEOUT')",
                address);
        Browser editor = of(Role.EDITOR);
        assertThat(editor.get("/bai-viet").asString()).contains("href=\"/nguon-tin\"");
        assertThat(editor.get("/nguon-tin").asString())
                .contains(address, "Chỉ quản trị viên thêm, dừng", ">lỗi</span>")
                .doesNotContain("/hoi\"", "/dung\"", "name=\"address\"");
        assertThat(editor.post("/nguon-tin", Map.of("address", address)).statusCode())
                .isEqualTo(403);
        assertThat(of(Role.VIEWER).get("/nguon-tin").statusCode()).isEqualTo(403);
    }

    private String homeOf(Role role) {
        return of(role).get("/").asString();
    }

    private Browser of(Role role) {
        String name = "dau-tien-" + System.nanoTime();
        accounts.create(name, ToldArticle.ADMIN, role, role == Role.ADMIN ? Set.of() : PARTNER);
        return Browser.signedIn(name, ToldArticle.ADMIN);
    }
}
