package org.coopbriefs.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.plan.Cadence;
import org.coopbriefs.plan.Schedule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators say what is made when. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class SchedulePagesTest {

    private static final String PASSWORD = "chi-de-kiem-thu";
    private static final String PATH = "/thiet-lap/lich";

    @Inject Accounts accounts;
    private Browser admin;

    @BeforeEach
    void signIn() {
        accounts.bootstrapAdmin(PASSWORD);
        admin = Browser.signedIn("admin", PASSWORD);
    }

    private static Map<String, Object> form(String coverage) {
        return new HashMap<>(
                Map.of(
                        "coverage", coverage,
                        "cadence", "QUARTER",
                        "calendar", "ND09",
                        "rule", "WORKING_DAYS_AFTER",
                        "days", "3",
                        "at", "08:30",
                        "zone", "Asia/Ho_Chi_Minh",
                        "issues", "1",
                        "grace", "2",
                        "owner", "admin"));
    }

    /** Nobody has to know the codes of units. */
    @Test
    void whoseBriefsAreMadeIsSaidByName() {
        Map<String, Object> every = form("Mỗi tỉnh, thành phố của Việt Nam");
        every.put("cadence", "HALF_YEAR");
        admin.post(PATH, every).then().statusCode(303);
        Map<String, Object> pair = form("Sơn La + Hủa Phăn");
        pair.put("cadence", "HALF_YEAR");
        admin.post(PATH, pair).then().statusCode(303);
        assertThat(kept("each:VN")).isOne();
        assertThat(kept("son-la+houaphanh")).isOne();
        admin.post(PATH, form("Không Đâu"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"Không Đâu\""));
    }

    private static long kept(String coverage) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                Schedule.count(
                                        "coverage = ?1 and cadence = ?2",
                                        coverage,
                                        Cadence.HALF_YEAR));
    }

    @Test
    void addOneAndSeeWhenItRuns() {
        Map<String, Object> quarter = form("dien-bien+phongsaly");
        quarter.put("active", "1");
        admin.post(PATH, quarter).then().statusCode(303);
        admin.get(PATH)
                .then()
                .body(containsString("Điện Biên – Phông Sa Lỳ"))
                .body(containsString("hằng quý"))
                .body(containsString("08:30"));
        admin.post(PATH, quarter)
                .then()
                .statusCode(422)
                .body(containsString("Đã có lịch cho địa phương"));
    }

    @Test
    void sayWhatIsWrong() {
        admin.post(PATH, form("khong-co"))
                .then()
                .statusCode(422)
                .body(containsString("Không rõ lập báo cáo cho địa phương nào"));
        Map<String, Object> noHour = form("lai-chau");
        noHour.put("at", "sáng");
        admin.post(PATH, noHour).then().statusCode(is(400));
    }

    @Test
    void showWhatWasMade() {
        admin.get(PATH + "/da-lap").then().statusCode(200).body(containsString("theo lịch"));
        admin.get(PATH + "/moi")
                .then()
                .statusCode(200)
                .body(containsString("mỗi tỉnh, thành phố của Việt Nam"));
    }
}
