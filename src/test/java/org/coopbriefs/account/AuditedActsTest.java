package org.coopbriefs.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.archive.BriefOnTrial;
import org.coopbriefs.delivery.Readers;
import org.coopbriefs.delivery.SignedLinks;
import org.coopbriefs.delivery.TestSmtpServer;
import org.coopbriefs.delivery.mail.ScriptedSmtp;
import org.coopbriefs.delivery.recipient.Form;
import org.coopbriefs.ui.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people do leaves its line in the audit log, by page and by program. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class AuditedActsTest {

    private static final int YEAR = 1984;
    private static final String BRIEF = "brief:ha-tinh/1984#1";
    private static final String PAGE = "/bao-cao/ha-tinh/1984";
    private static final String READER = "doc.nhat.ky@tinh.example";
    private static final String HOST = "nhat-ky-thu.example";

    private static BriefOnTrial brief;

    @Inject Accounts accounts;
    @Inject EntityManager entities;
    @Inject SignedLinks links;

    private Browser admin;

    /** Something that is done, and how its record is called where that is known before. */
    enum Act {
        COMPILE_BY_PROGRAM(AuditAction.BRIEF_COMPILED, BRIEF),
        COMPILE_ON_THE_LIST(AuditAction.BRIEF_COMPILED, BRIEF),
        COMPILE_AGAIN(AuditAction.BRIEF_COMPILED, BRIEF),
        SEE_A_PAGE(AuditAction.BRIEF_DOWNLOADED, BRIEF),
        TRY_A_MESSAGE(AuditAction.TRIAL_SENT, BRIEF),
        ORIGINAL_BY_PAGE(AuditAction.ARTICLE_DOWNLOADED, "article:"),
        ORIGINAL_BY_PROGRAM(AuditAction.ARTICLE_DOWNLOADED, "article:"),
        READ_AGAIN_BY_PAGE(AuditAction.ARTICLE_READ_AGAIN, "article:"),
        READ_AGAIN_BY_PROGRAM(AuditAction.ARTICLE_READ_AGAIN, "article:"),
        OUTLET_BY_PAGE(AuditAction.SETTINGS_CHANGED, "outlet:" + HOST),
        OUTLET_BY_PROGRAM(AuditAction.SETTINGS_CHANGED, "outlet:" + HOST),
        WATCH_A_FEED(AuditAction.SETTINGS_CHANGED, "feed:"),
        STOP_A_FEED(AuditAction.SETTINGS_CHANGED, "feed:"),
        ASK_A_FEED(AuditAction.FEED_ASKED, "feed:"),
        LOOK_AT_AN_ITEM_AGAIN(AuditAction.FEED_ITEM_RETRIED, "feed:"),
        WORK_BY_PAGE(AuditAction.WORK_RETRIED, "work:"),
        WORK_BY_PROGRAM(AuditAction.WORK_RETRIED, "work:"),
        BACKFILL_BY_PAGE(AuditAction.BACKFILL_ASKED, "schedule:"),
        BACKFILL_BY_PROGRAM(AuditAction.BACKFILL_ASKED, "schedule:");

        private final AuditAction action;
        private final String record;

        Act(AuditAction action, String record) {
            this.action = action;
            this.record = record;
        }
    }

    @BeforeEach
    void haveABrief() {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
        admin = Browser.signedIn("admin", BriefOnTrial.PASSWORD);
        if (brief == null) {
            brief = BriefOnTrial.of(YEAR, 12).confirmed();
        }
    }

    /** Work that was asked for here is nothing that another test may come upon. */
    @AfterEach
    void leaveNoWork() {
        run(
                "delete from scheduled_tasks where task_instance in"
                        + " (select id::text from work_item where kind = 'thu-nhat-ky')");
        run("delete from work_item where kind = 'thu-nhat-ky'");
        run(
                "delete from feed_item where feed_id in (select id from feed where address like"
                        + " 'https://"
                        + HOST
                        + "/%')");
        run("delete from feed where address like 'https://" + HOST + "/%'");
        run("delete from outlet where host = '" + HOST + "'");
        run("delete from schedule where coverage = 'thanh-hoa'");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void writesDown(Act act) {
        Runnable doing = prepared(act);
        long before = entries(act, "admin");

        doing.run();

        assertThat(entries(act, "admin")).isEqualTo(before + 1);
    }

    @Test
    void aDownloadByLinkIsTheRecipients() {
        BriefOnTrial issued = BriefOnTrial.of(YEAR + 1, 12).confirmed();
        Readers.subscribed(READER, BriefOnTrial.PROVINCE, Form.LINK);
        issued.issue(null).then().statusCode(201);
        long message = id("select max(id) from outbox_message where address = '" + READER + "'");
        String link = "/tai-ve/" + links.token(SignedLinks.Use.DOWNLOAD, message);

        given().get(link).then().statusCode(200);
        assertThat(downloads()).isZero();

        given().get(link + "/tep").then().statusCode(200);
        given().get(link + "/tep").then().statusCode(200);
        assertThat(downloads()).isEqualTo(2);
    }

    private static long downloads() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                AuditEntry.count(
                                        "who = ?1 and action = ?2 and address is not null",
                                        "recipient:" + READER,
                                        AuditAction.BRIEF_DOWNLOADED));
    }

    private static long entries(Act act, String who) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                AuditEntry.count(
                                        "who = ?1 and action = ?2 and record like ?3",
                                        who,
                                        act.action,
                                        act.record + "%"));
    }

    /** What is needed for it is there before it is done. */
    private Runnable prepared(Act act) {
        return switch (act) {
            case COMPILE_BY_PROGRAM -> expecting(201, () -> api().post("/api" + briefPath()));
            case COMPILE_ON_THE_LIST -> expecting(303, () -> post("/bao-cao", order()));
            case COMPILE_AGAIN -> expecting(303, () -> post(PAGE + "/lap-lai", Map.of()));
            case SEE_A_PAGE ->
                    expecting(200, () -> admin.getAsIs(PAGE + "/xem-truoc/1.png?lang=vi"));
            case TRY_A_MESSAGE -> this::tryAMessage;
            case ORIGINAL_BY_PAGE -> {
                long article = unreadable();
                yield expecting(200, () -> admin.get("/bai-viet/" + article + "/ban-goc"));
            }
            case ORIGINAL_BY_PROGRAM -> {
                long article = unreadable();
                yield expecting(200, () -> api().get("/api/articles/" + article + "/original"));
            }
            case READ_AGAIN_BY_PAGE -> {
                long article = unreadable();
                yield expecting(303, () -> post("/bai-viet/" + article + "/thu-lai", Map.of()));
            }
            case READ_AGAIN_BY_PROGRAM -> {
                long article = unreadable();
                yield expecting(200, () -> api().post("/api/articles/" + article + "/retry"));
            }
            case OUTLET_BY_PAGE -> expecting(303, () -> post("/thiet-lap/to-bao", outlet()));
            case OUTLET_BY_PROGRAM ->
                    expecting(
                            200,
                            () ->
                                    json(Map.of("name", "Báo thử", "kind", "PORTAL"))
                                            .put("/api/outlets/" + HOST));
            case WATCH_A_FEED ->
                    expecting(303, () -> post("/nguon-tin", Map.of("address", feed())));
            case STOP_A_FEED -> {
                int feed = json(Map.of("address", feed())).post("/api/feeds").path("id");
                yield expecting(204, () -> api().delete("/api/feeds/" + feed));
            }
            case ASK_A_FEED -> {
                int feed = json(Map.of("address", feed())).post("/api/feeds").path("id");
                yield expecting(303, () -> post("/nguon-tin/" + feed + "/hoi", Map.of()));
            }
            case LOOK_AT_AN_ITEM_AGAIN -> {
                int feed = json(Map.of("address", feed())).post("/api/feeds").path("id");
                run(
                        "insert into feed_item (feed_id, key, title, attempts, link, state, code, seen_at) values ("
                                + feed
                                + ", 'a', 'A', 1, 'https://x.example/a', 'FAILED', 'fetch.TIMEOUT', now())");
                long item = id("select max(id) from feed_item");
                yield expecting(
                        303,
                        () -> post("/nguon-tin/%d/tin/%d/thu-lai".formatted(feed, item), Map.of()));
            }
            case WORK_BY_PAGE -> {
                long work = deadWork();
                yield expecting(
                        303, () -> post("/thiet-lap/hang-doi-viec/" + work + "/thu-lai", Map.of()));
            }
            case WORK_BY_PROGRAM -> {
                long work = deadWork();
                yield expecting(200, () -> api().post("/api/work/" + work + "/retry"));
            }
            case BACKFILL_BY_PAGE -> {
                long schedule = schedule();
                yield expecting(
                        303, () -> post("/thiet-lap/lich/" + schedule + "/lap-bu", noDays()));
            }
            case BACKFILL_BY_PROGRAM -> {
                long schedule = schedule();
                yield expecting(
                        200, () -> json(noDays()).post("/api/schedules/" + schedule + "/backfill"));
            }
        };
    }

    private static Runnable expecting(int status, Supplier<Response> asked) {
        return () -> assertThat(asked.get().statusCode()).isEqualTo(status);
    }

    private void tryAMessage() {
        try (ScriptedSmtp server = new ScriptedSmtp()) {
            TestSmtpServer.use(server.settings());
            assertThat(post("/gui/thu/ha-tinh/1984", Map.of("to", READER)).statusCode())
                    .isEqualTo(200);
            assertThat(server.messages()).hasSize(1);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            TestSmtpServer.use(null);
        }
    }

    private Response post(String path, Map<String, ?> fields) {
        return admin.post(path, fields);
    }

    private static String briefPath() {
        return "/briefs/ha-tinh/" + YEAR;
    }

    private static Map<String, String> order() {
        return Map.of(
                "province",
                "ha-tinh",
                "partner",
                "",
                "year",
                "" + YEAR,
                "span",
                "",
                "calendar",
                "CALENDAR");
    }

    private static Map<String, String> outlet() {
        return Map.of("host", HOST, "name", "Báo thử", "kind", "PORTAL");
    }

    private static String feed() {
        return "https://" + HOST + "/tin.rss";
    }

    /** Days in which no period ends. */
    private static Map<String, String> noDays() {
        return Map.of("from", "2001-01-02", "to", "2001-01-03");
    }

    /** An article that cannot be read, so that it can be tried again. */
    private static long unreadable() {
        byte[] menus =
                ("<html><body><nav><a href='/'>Trang chủ "
                                + System.nanoTime()
                                + "</a></nav></body>")
                        .getBytes(StandardCharsets.UTF_8);
        int id =
                api().multiPart("files", "trang.html", menus, "text/html")
                        .post("/api/articles")
                        .path("[0].id");
        return id;
    }

    private long deadWork() {
        run(
                "insert into work_item (kind, key, state, urgency, asked_at, due_at)"
                        + " values ('thu-nhat-ky', '1', 'DEAD', 'BACKGROUND', now(), now())");
        return id("select max(id) from work_item where kind = 'thu-nhat-ky'");
    }

    private long schedule() {
        Map<String, Object> form =
                new HashMap<>(
                        Map.of(
                                "coverage", "thanh-hoa",
                                "cadence", "YEAR",
                                "calendar", "CALENDAR",
                                "rule", "WORKING_DAYS_AFTER",
                                "days", "3",
                                "at", "08:30",
                                "zone", "Asia/Ho_Chi_Minh",
                                "grace", "2",
                                "owner", "admin"));
        assertThat(post("/thiet-lap/lich", form).statusCode()).isEqualTo(303);
        return id("select max(id) from schedule where coverage = 'thanh-hoa'");
    }

    private static RequestSpecification api() {
        return given().auth().preemptive().basic("admin", BriefOnTrial.PASSWORD);
    }

    private static RequestSpecification json(Object body) {
        return api().contentType("application/json").body(body);
    }

    private long id(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number) entities.createNativeQuery(sql).getSingleResult())
                                        .longValue());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
