package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.archive.PublicAddress;
import org.junit.jupiter.api.Test;

/** The link for calendar programs leads to where the service is reached from outside. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class CalendarLinkTest {

    @Inject Accounts accounts;
    @Inject PublicAddress addresses;

    @Test
    void followsThePublicAddressAndNotWhatARequestCallsTheHost() {
        accounts.bootstrapAdmin(ToldArticle.ADMIN);
        Browser admin = Browser.signedIn("admin", ToldArticle.ADMIN);
        admin.get("/thoa-thuan");

        Response made =
                admin.request()
                        .header("Host", "noi-khac.example")
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("csrf", admin.token())
                        .post("/thoa-thuan/lich");

        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.asString())
                .contains("<code class=\"hash\">" + addresses.of("/thoa-thuan/lich/"))
                .doesNotContain("noi-khac.example");
    }
}
