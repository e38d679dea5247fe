package org.coopbriefs.ui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.TestClock;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.AuditEntry;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.delivery.MailConfig;
import org.coopbriefs.delivery.Readers;
import org.coopbriefs.delivery.TestSmtpServer;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.delivery.setting.MailAccount;
import org.coopbriefs.delivery.setting.MailAccount.Use;
import org.coopbriefs.work.ManualQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator sets the mail server on a page, and mail goes there. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class MailPagesTest {

    private static final String PATH = MailPages.PATH;
    private static final String PASSWORD = "mat-khau-rat-bi-mat";
    private static final String READER = "a@tinh.example";

    /** Years that no other test issues anything for. */
    private static int year = 1911;

    @Inject Accounts accounts;
    @Inject ManualQueue queue;
    @Inject EntityManager entities;
    @Inject MailConfig config;

    private final GreenMail server = mailServer();
    private final GreenMail other = mailServer();
    private Browser admin;

    private static GreenMail mailServer() {
        return new GreenMail(
                new ServerSetup[] {
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS),
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                });
    }

    @BeforeEach
    void beginAnew() throws IOException {
        for (GreenMail one : List.of(server, other)) {
            one.start();
            one.setUser("bao-cao@coquan.example", "bao-cao", PASSWORD);
        }
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
        admin = Browser.signedIn("admin", BriefOnTrial.PASSWORD);
        forget();
        TestSmtpServer.useAsItIsSet();
        TestClock.set(TestClock.now());
    }

    @AfterEach
    void stop() throws IOException {
        TestClock.reset();
        TestSmtpServer.use(null);
        server.stop();
        other.stop();
        forget();
    }

    private void forget() throws IOException {
        for (String table :
                List.of(
                        "mail_account",
                        "mail_sender",
                        "bounce_report",
                        "delivery_attempt",
                        "outbox_message",
                        "recipient",
                        "subscription",
                        "scheduled_tasks",
                        "work_item")) {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("delete from " + table).executeUpdate());
        }
        Files.deleteIfExists(config.keyFile());
    }

    @Test
    void theNextMessageGoesWhereThePageSays() throws Exception {
        issue();
        queue.runDue();
        assertThat(received(server)).isZero();
        admin.get("/").then().body(containsString("chưa khai báo máy chủ thư"));
        admin.get("/").then().body(containsString("href=\"" + PATH + "\""));

        set(account(server)).statusCode(303);
        admin.post(PATH + "/nguoi-gui", sender()).then().statusCode(303);
        queue.runDue();

        assertThat(received(server)).isOne();
        assertThat(server.getReceivedMessages()[0].getFrom()[0].toString())
                .contains("so-ngoai-vu@tinh.example");
        assertThat(server.getReceivedMessages()[0].getReplyTo()[0].toString())
                .contains("van-thu@tinh.example");
        admin.get("/").then().body(not(containsString("Không gửi được thư")));

        set(account(other)).statusCode(303);
        issue();
        queue.runDue();
        assertThat(received(server)).isOne();
        assertThat(received(other)).isOne();
    }

    @Test
    void whatWaitedForAServerThatIsAwayGoesToTheNewOneAtOnce() {
        Map<String, String> away = account(server);
        server.stop();
        set(away).statusCode(303);
        issue();
        queue.runDue();
        admin.get("/").then().body(containsString("không kết nối được với máy chủ thư"));

        set(account(other)).statusCode(303);
        queue.runDue();

        assertThat(received(other)).isOne();
        admin.get("/").then().body(not(containsString("Không gửi được thư")));
    }

    @Test
    void nobodyReadsThePasswordAgain() {
        set(account(server)).statusCode(303);

        MailAccount kept = kept();
        assertThat(kept.sealedPassword).isNotBlank().doesNotContain(PASSWORD);
        assertThat(admin.get(PATH).asString()).doesNotContain(PASSWORD, kept.sealedPassword);
        List<AuditEntry> log =
                QuarkusTransaction.requiringNew()
                        .call(() -> AuditEntry.list("record", "mail:SENDING"));
        assertThat(log.getLast().after).contains("127.0.0.1", "\"password\":\"set\"");
        assertThat(log)
                .allSatisfy(
                        entry ->
                                assertThat(entry.before + entry.after)
                                        .doesNotContain(PASSWORD, kept.sealedPassword));
    }

    @ParameterizedTest
    @CsvSource({"host, localhost", "port, 26", "user, khac", "tls, NONE"})
    void whoMovesTheAccountSaysThePasswordAnew(String field, String value) {
        Map<String, String> asked = new HashMap<>(account(server));
        asked.put("tls", "IMPLICIT");
        set(asked).statusCode(303);
        MailAccount before = kept();
        asked.put(field, value);
        asked.put("password", "");

        set(asked)
                .statusCode(400)
                .body(
                        allOf(
                                containsString("phải nhập lại mật khẩu"),
                                containsString("value=\"" + asked.get("host") + "\""),
                                containsString("value=\"" + asked.get("user") + "\"")));
        assertThat(kept()).usingRecursiveComparison().isEqualTo(before);

        asked.put("password", PASSWORD);
        set(asked).statusCode(303);
        assertThat(kept().sealedPassword).isNotEqualTo(before.sealedPassword);
    }

    @Test
    void whoLeavesItWhereItIsNeedNot() {
        set(account(server)).statusCode(303);
        Map<String, String> same = new HashMap<>(account(server));
        same.put("password", "");
        set(same).statusCode(303);
        tryOut().body(containsString("Máy chủ đã nhận thư thử"));
        same.put("tls", "STARTTLS");
        set(same).statusCode(303);
        tryOut().body(containsString("không mã hoá theo cách đã chọn"));
    }

    @Test
    void aLostKeyIsToldAndThePasswordAskedAgain() throws IOException {
        set(account(server)).statusCode(303);
        Files.delete(config.keyFile());
        issue();

        admin.get(PATH)
                .then()
                .statusCode(200)
                .body(containsString("Không đọc được mật khẩu đã lưu"));
        tryOut().body(containsString("Không đọc được mật khẩu đã lưu; hãy nhập lại"));
        queue.runDue();
        admin.get("/").then().statusCode(200).body(containsString("Không gửi được thư"));
        Map<String, String> same = new HashMap<>(account(server));
        same.put("password", "");
        set(same).statusCode(400).body(containsString("cần nhập lại"));

        set(account(server)).statusCode(303);
        queue.runDue();
        assertThat(received(server)).isOne();
    }

    @Test
    void aTrialTellsWhatTheServerSays() throws Exception {
        admin.get(PATH);
        tryOut().body(containsString("Chưa khai báo máy chủ thư"));
        set(account(server)).statusCode(303);
        tryOut().body(containsString("Máy chủ đã nhận thư thử"));
        assertThat(server.getReceivedMessages()[0].getSubject())
                .isEqualTo("Thư thử của hệ thống báo cáo hợp tác");

        set(with("password", "sai-mat-khau")).statusCode(303);
        tryOut().body(containsString("không nhận tên đăng nhập hoặc mật khẩu"));
        set(with("host", "khong-co.invalid")).statusCode(303);
        tryOut().body(containsString("Không tìm thấy máy chủ có tên này"));
        Map<String, String> encrypted = new HashMap<>(with("tls", "IMPLICIT"));
        encrypted.put("port", String.valueOf(server.getSmtps().getPort()));
        set(encrypted).statusCode(303);
        tryOut().body(containsString("Chứng thư của máy chủ không hợp lệ"));
        Map<String, String> away = account(other);
        other.stop();
        set(away).statusCode(303);
        tryOut().body(containsString("Không kết nối được với máy chủ"));
        admin.post(PATH + "/gui-thu", Map.of("to", "khong-phai"))
                .then()
                .body(containsString("không phải một địa chỉ thư"));
    }

    @ParameterizedTest
    @CsvSource({
        "host, a b, Tên hoặc địa chỉ máy chủ chưa đúng",
        "host, '', Tên hoặc địa chỉ máy chủ chưa đúng",
        "port, 0, Cổng phải là số",
        "port, 65536, Cổng phải là số",
        "port, muoi, Cổng phải là số",
        "tls, SSL3, Cần chọn cách mã hoá",
        "user, '', Có mật khẩu thì cần tên đăng nhập",
        "password, '', Có tên đăng nhập thì cần mật khẩu"
    })
    void keepsNothingThatCannotBe(String field, String value, String why) {
        set(with(field, value)).statusCode(400).body(containsString(why));
        assertThat(kept()).isNull();
    }

    @Test
    void keepsNoLineEndsAndNoOddSenders() {
        set(with("host", "127.0.0.1\r\nRCPT")).statusCode(400);
        set(with("user", "bao\r\ncao")).statusCode(400);
        set(with("password", "mat\nkhau")).statusCode(400);
        for (Map.Entry<String, String> bad :
                Map.of(
                                "from", "khong-phai",
                                "replyTo", "a@b@c",
                                "bounceAddress", "a@x.example\r\nBcc: y@x.example",
                                "name", "Sở\r\nBcc: y@x.example",
                                "maxSize", "1000")
                        .entrySet()) {
            Map<String, String> input = new HashMap<>(sender());
            input.put(bad.getKey(), bad.getValue());
            admin.post(PATH + "/nguoi-gui", input)
                    .then()
                    .statusCode(400)
                    .body(
                            containsString(
                                    bad.getKey().equals("from")
                                            ? "van-thu@tinh.example"
                                            : "so-ngoai-vu@tinh.example"));
        }
        assertThat(kept()).isNull();
        admin.get(PATH).then().body(not(containsString("van-thu@tinh.example")));
    }

    @Test
    void theMailboxForWhatComesBackIsReadAtOnce() {
        GreenMailUser box = server.setUser("tra-lai@coquan.example", "tra-lai", PASSWORD);
        assertThat(box).isNotNull();
        Map<String, String> mailbox =
                Map.of(
                        "protocol", "imap",
                        "host", "127.0.0.1",
                        "port", String.valueOf(server.getImap().getPort()),
                        "tls", "NONE",
                        "user", "tra-lai",
                        "password", PASSWORD);
        admin.post(PATH + "/tra-lai", mailbox).then().statusCode(303);
        admin.get(PATH).then().body(containsString("Sắp đọc"));
        queue.runDue();
        admin.get(PATH).then().body(containsString("Đọc lần cuối"));

        Map<String, String> wrong = new HashMap<>(mailbox);
        wrong.put("password", "sai");
        admin.post(PATH + "/tra-lai", wrong).then().statusCode(303);
        queue.runDue();
        admin.get(PATH).then().body(containsString("Không đọc được hộp thư"));
        admin.get("/").then().body(containsString("Không đọc được hộp thư báo lỗi"));
        given().get("/q/health/well")
                .then()
                .statusCode(503)
                .body(containsString("BOUNCES_NOT_READ"), not(containsString("127.0.0.1")));

        admin.post(PATH + "/tra-lai/bo", Map.of()).then().statusCode(303);
        assertThat(kept(Use.RETURNS)).isNull();
        admin.get("/").then().body(not(containsString("Không đọc được hộp thư")));
    }

    @Test
    void isOfNobodyElse() {
        String name = "may.chu.thu." + System.nanoTime();
        accounts.create(name, BriefOnTrial.PASSWORD, Role.EDITOR, Set.of());
        Browser editor = Browser.signedIn(name, BriefOnTrial.PASSWORD);
        editor.get(PATH).then().statusCode(403);
        editor.get("/");
        editor.post(PATH + "/gui", account(server)).then().statusCode(403);
        assertThat(kept()).isNull();
    }

    private void issue() {
        if (QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select 1 from recipient").getResultList())
                .isEmpty()) {
            Readers.subscribed(READER, BriefOnTrial.PROVINCE, Form.ATTACHMENT);
        }
        BriefOnTrial.of(year++, 12).confirmed().issue(null).then().statusCode(201);
    }

    private static int received(GreenMail where) {
        return where.getReceivedMessages().length;
    }

    private ValidatableResponse set(Map<String, String> input) {
        Response answer = admin.post(PATH + "/gui", input);
        return answer.then();
    }

    private ValidatableResponse tryOut() {
        return admin.post(PATH + "/gui-thu", Map.of("to", "quan-tri@tinh.example"))
                .then()
                .statusCode(200);
    }

    private Map<String, String> with(String field, String value) {
        Map<String, String> input = new HashMap<>(account(server));
        input.put(field, value);
        return input;
    }

    private static Map<String, String> account(GreenMail where) {
        return Map.of(
                "host", "127.0.0.1",
                "port", String.valueOf(where.getSmtp().getPort()),
                "tls", "NONE",
                "user", "bao-cao",
                "password", PASSWORD);
    }

    private static Map<String, String> sender() {
        return Map.of(
                "from", "so-ngoai-vu@tinh.example",
                "name", "Sở Ngoại vụ",
                "replyTo", "van-thu@tinh.example",
                "bounceAddress", "",
                "maxSize", "7,5");
    }

    private static MailAccount kept() {
        return kept(Use.SENDING);
    }

    private static MailAccount kept(Use use) {
        return QuarkusTransaction.requiringNew().call(() -> MailAccount.findById(use));
    }
}
