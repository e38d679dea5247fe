package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
                .doesNotContain("/nguon-tin");
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
    }

    private String homeOf(Role role) {
        String name = "dau-tien-" + System.nanoTime();
        accounts.create(name, ToldArticle.ADMIN, role, role == Role.ADMIN ? Set.of() : PARTNER);
        return Browser.signedIn(name, ToldArticle.ADMIN).get("/").asString();
    }
}
