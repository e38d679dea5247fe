package org.coopbriefs.ui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators make users, change them, and see who did what. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class UserPagesTest {

    private static final String PASSWORD = "chi-de-kiem-thu";
    private static final String USERS = "/thiet-lap/tai-khoan";
    private static final Pattern SECRET = Pattern.compile("<code>([\\w-]{20})</code>");

    @Inject Accounts accounts;
    private Browser admin;

    @BeforeEach
    void signIn() {
        accounts.bootstrapAdmin(PASSWORD);
        admin = Browser.signedIn("admin", PASSWORD);
    }

    @Test
    void makeAUserWhoseFirstPasswordIsShownOnce() {
        String name = "xem." + System.nanoTime();
        Response made =
                admin.post(
                        USERS,
                        Map.of("name", name, "role", "VIEWER", "province", List.of("son-la")));
        Matcher secret = SECRET.matcher(made.asString());
        assertThat(secret.find()).isTrue();
        admin.get(USERS)
                .then()
                .body(containsString(name))
                .body(containsString("Sơn La"))
                .body(containsString("phải đổi mật khẩu"))
                .body(not(containsString(secret.group(1))));
        assertThat(new Browser().signIn(name, secret.group(1)).statusCode()).isEqualTo(303);
    }

    @Test
    void refuseNamesThatAreTakenOrNone() {
        admin.post(USERS, Map.of("name", "admin", "role", "VIEWER"))
                .then()
                .statusCode(400)
                .body(containsString("đã có người dùng"));
        admin.post(USERS, Map.of("name", "Nguyễn Lan", "role", "VIEWER")).then().statusCode(400);
        admin.post(USERS, Map.of("name", "hop-le")).then().statusCode(400);
    }

    @Test
    void changeRoleAndProvinces() {
        String name = "sua." + System.nanoTime();
        accounts.create(name, PASSWORD, Role.VIEWER, Set.of("son-la"));
        admin.post(
                        USERS + "/" + name,
                        Map.of("role", "EDITOR", "province", List.of("quang-tri"), "enabled", "1"))
                .then()
                .statusCode(303);
        admin.get(USERS + "/" + name)
                .then()
                .body(containsString("value=\"EDITOR\" checked"))
                .body(containsString("value=\"quang-tri\" checked"))
                .body(not(containsString("value=\"son-la\" checked")));
    }

    @Test
    void leaveAdministratorsAllProvinces() {
        String name = "quan.tri." + System.nanoTime();
        Map<String, Object> limited =
                Map.of("name", name, "role", "ADMIN", "province", List.of("son-la"));
        admin.post(USERS, limited)
                .then()
                .statusCode(400)
                .body(containsString("Quản trị viên luôn phụ trách toàn hệ thống"))
                .body(containsString("value=\"son-la\" checked"));
        assertThat(known(name)).isFalse();

        accounts.create(name, PASSWORD, Role.EDITOR, Set.of("son-la"));
        Map<String, Object> raised =
                Map.of("role", "ADMIN", "province", List.of("son-la"), "enabled", "1");
        admin.post(USERS + "/" + name, raised).then().statusCode(400);
        admin.post(USERS + "/" + name, Map.of("role", "ADMIN", "enabled", "1"))
                .then()
                .statusCode(303);
        admin.get(USERS + "/" + name)
                .then()
                .body(containsString("value=\"ADMIN\" checked"))
                .body(not(containsString("value=\"son-la\" checked")));
    }

    private static boolean known(String name) {
        return QuarkusTransaction.requiringNew().call(() -> User.named(name).isPresent());
    }

    @Test
    void keepTheLastAdministrator() {
        setOthersEnabled(false);
        try {
            admin.post(USERS + "/admin", Map.of("role", "VIEWER", "enabled", "1"))
                    .then()
                    .statusCode(400)
                    .body(containsString("quản trị viên cuối cùng"));
        } finally {
            setOthersEnabled(true);
        }
    }

    /** Other tests have made administrators of their own. */
    private static void setOthersEnabled(boolean enabled) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                User.update(
                                        "enabled = ?1 where role = ?2 and name <> 'admin'",
                                        enabled,
                                        Role.ADMIN));
    }

    @Test
    void seeWhoDidWhat() {
        String name = "ke." + System.nanoTime();
        admin.post(USERS, Map.of("name", name, "role", "VIEWER"));
        admin.get("/thiet-lap/nhat-ky?who=admin&action=USER_CREATED")
                .then()
                .statusCode(200)
                .body(containsString("user:" + name))
                .body(containsString("127.0.0.1"));
        asAdmin("/api/audit?record=user:" + name).then().body("items.who", hasItem("admin"));
        Response csv = asAdmin("/api/audit.csv?record=user:" + name);
        assertThat(csv.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(csv.asString()).contains("number,at,who").contains("user:" + name);
        asAdmin("/api/audit?action=NO_SUCH").then().statusCode(400);
        asAdmin("/api/audit?from=hom-qua").then().statusCode(400);
    }

    @Test
    void speakEnglishOnRequestAndLeadNowhereElse() {
        Response switched = admin.get("/ngon-ngu/en?ve=" + USERS);
        assertThat(switched.header("Location")).endsWith(USERS);
        admin.get(USERS)
                .then()
                .body(containsString("Add a user"))
                .body(containsString("lang=\"en\""));
        for (String elsewhere :
                List.of("https://example.org/", "//example.org", "/\\example.org", "x")) {
            Response led = admin.request().queryParam("ve", elsewhere).get("/ngon-ngu/vi");
            assertThat(led.header("Location")).doesNotContain("example.org");
        }
    }

    private static Response asAdmin(String address) {
        return given().auth().preemptive().basic("admin", PASSWORD).get(address);
    }
}
