package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.delivery.setting.MailAccount.Use;
import org.coopbriefs.delivery.setting.MailSettings;
import org.junit.jupiter.api.Test;

/** What the environment says of the mail server is shown, and nobody changes it. */
@QuarkusTest
@TestProfile(FixedMailTest.SaidByTheEnvironment.class)
@WithTestResource(TestPostgres.class)
class FixedMailTest {

    private static final String PASSWORD = "mat-khau-cua-moi-truong";

    @Inject Accounts accounts;
    @Inject MailSettings settings;

    /** As BRIEFS_MAIL_HOST and its kin would. */
    public static final class SaidByTheEnvironment implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "briefs.mail.host", "smtp.moi-truong.example",
                    "briefs.mail.user", "moi-truong",
                    "briefs.mail.password", PASSWORD,
                    "briefs.mail.from", "co-dinh@moi-truong.example");
        }
    }

    @Test
    void isShownAndStays() {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
        Browser admin = Browser.signedIn("admin", BriefOnTrial.PASSWORD);

        admin.get(MailPages.PATH)
                .then()
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Do biến môi trường đặt"),
                                containsString("smtp.moi-truong.example"),
                                containsString("co-dinh@moi-truong.example"),
                                not(containsString(PASSWORD)),
                                not(containsString("action=\"/thiet-lap/may-chu-thu/gui\"")),
                                not(containsString("name=\"from\"")),
                                containsString("action=\"/thiet-lap/may-chu-thu/tra-lai\"")));
        admin.post(
                        MailPages.PATH + "/gui",
                        Map.of("host", "khac.example", "port", "25", "tls", "NONE"))
                .then()
                .statusCode(400)
                .body(containsString("do biến môi trường đặt nên không sửa được"));
        admin.post(
                        MailPages.PATH + "/nguoi-gui",
                        Map.of("from", "khac@tinh.example", "name", "Sở Ngoại vụ"))
                .then()
                .statusCode(303);

        assertThat(settings.open(Use.SENDING).orElseThrow().password()).isEqualTo(PASSWORD);
        assertThat(settings.place(Use.SENDING).orElseThrow().host())
                .isEqualTo("smtp.moi-truong.example");
        assertThat(settings.sender().from()).isEqualTo("co-dinh@moi-truong.example");
        assertThat(settings.sender().name()).isEqualTo("Sở Ngoại vụ");
    }
}
