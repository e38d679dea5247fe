package org.coopbriefs.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.account.AuditEntry;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.User;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Period;
import org.coopbriefs.work.Job;
import org.coopbriefs.work.ManualQueue;
import org.coopbriefs.work.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What takes long is issued by the queue, by the same rules as what takes a moment. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class LargeIssueTest {

    /** Years that no other test issues anything for. */
    private static int year = 1901;

    @Inject Accounts accounts;
    @Inject Compiling compiling;
    @Inject IssueTask issues;
    @Inject BriefIssuing proxy;
    @Inject ManualQueue queue;
    @Inject EntityManager entities;

    private BriefOnTrial brief;
    private CompilingLimit limit;

    @BeforeEach
    void compileNothingAtOnce() {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            entities.createNativeQuery("delete from scheduled_tasks")
                                    .executeUpdate();
                            entities.createNativeQuery("delete from work_item").executeUpdate();
                        });
        brief = BriefOnTrial.of(year++, 12);
        limit = CompilingLimit.nothingAtOnce(compiling);
    }

    @AfterEach
    void compileAsUsual() {
        limit.close();
    }

    @Test
    void isAnsweredAtOnceAndDoneOnceForWhoAsked() {
        brief.confirmed();
        String run = asked(null);
        assertThat(asked(null)).isEqualTo(run);
        progress(run)
                .body("state", equalTo("WAITING"))
                .body("province", equalTo("ha-tinh"))
                .body("period", equalTo(brief.period()));
        assertThat(issued()).isZero();

        queue.runDue();

        progress(run)
                .body("state", equalTo("DONE"))
                .body("done", equalTo(4))
                .body("total", equalTo(4))
                .body("refused", nullValue());
        assertThat(issued()).isOne();
        assertThat(drawn()).isEqualTo(3);
        AuditEntry entry = audited();
        assertThat(entry.who).isEqualTo("admin");
        assertThat(edition().issuedBy).isEqualTo("admin");
        brief.call()
                .redirects()
                .follow(false)
                .get(page(run))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/bao-cao/ha-tinh/" + brief.period()));
    }

    @Test
    void isRefusedByTheSameRuleAndPagesSayWhy() {
        String run = asked(null);
        queue.runDue();
        progress(run).body("state", equalTo("DEAD")).body("refused", equalTo("unconfirmed"));
        brief.call()
                .get(page(run))
                .then()
                .statusCode(200)
                .body(containsString("còn số liệu chưa được xác minh"));
        assertThat(issued()).isZero();

        brief.confirmed();
        String again = asked(null);
        queue.runDue();
        progress(again).body("state", equalTo("DONE"));
        assertThat(issued()).isOne();
    }

    @Test
    void aCorrectionSaysWhy() {
        brief.confirmed();
        asked(null);
        queue.runDue();
        brief.amend(15);
        brief.issue(null).then().statusCode(422);

        String run = asked("số liệu nhầm");
        queue.runDue();

        progress(run).body("state", equalTo("DONE"));
        assertThat(issued()).isOne();
        assertThat(edition().number).isEqualTo(2);
        assertThat(edition().reason).isEqualTo("số liệu nhầm");
    }

    @Test
    void aNodeThatDiedAfterTheIssueIsFollowedByNoSecondOne() throws Exception {
        brief.confirmed();
        String run = asked(null);
        Job job = job(run);
        queue.runDue();
        Instant first = edition().issuedAt;

        issues.run(job);

        assertThat(edition().issuedAt).isEqualTo(first);
        assertThat(edition().number).isOne();
    }

    @Test
    void aSecondOfficialAgreesByTheQueueToo() {
        BriefIssuing issuing = ClientProxy.unwrap(proxy);
        IssuingConfig usual = issuing.config;
        issuing.config = () -> true;
        try {
            brief.confirmed();
            asked(null);
            queue.runDue();
            assertThat(edition().askedBy).isEqualTo("admin");
            assertThat(issued()).isZero();
            brief.call().post(brief.address() + "/approval").then().statusCode(409);

            brief.as(second()).call().post(brief.address() + "/approval").then().statusCode(202);
            queue.runDue();

            assertThat(issued()).isOne();
            assertThat(edition().issuedBy).isEqualTo("admin");
            assertThat(edition().approvedBy).isEqualTo(second());
            assertThat(audited().who).isEqualTo(second());
        } finally {
            issuing.config = usual;
        }
    }

    private String second() {
        String name = "nguoi-dong-y";
        if (QuarkusTransaction.requiringNew().call(() -> User.named(name).isEmpty())) {
            accounts.create(name, BriefOnTrial.PASSWORD, Role.EDITOR, Set.of());
        }
        return name;
    }

    @Test
    void aButtonLeadsToTheProgress() {
        brief.confirmed();
        Response pressed =
                brief.call()
                        .redirects()
                        .follow(false)
                        .contentType("application/x-www-form-urlencoded")
                        .post("/bao-cao/ha-tinh/" + brief.period() + "/ban-hanh");
        assertThat(pressed.statusCode()).isEqualTo(303);
        String progress = pressed.header("Location");
        brief.call().get(progress).then().statusCode(200).body(containsString("Đang ban hành"));
        queue.runDue();
        brief.call()
                .get(progress + "/tien-do")
                .then()
                .statusCode(204)
                .header("HX-Redirect", equalTo("/bao-cao/ha-tinh/" + brief.period()));
        assertThat(issued()).isOne();
    }

    private String asked(String reason) {
        return brief.issue(reason).then().statusCode(202).extract().header("Location");
    }

    private ValidatableResponse progress(String run) {
        return given().auth()
                .preemptive()
                .basic("admin", BriefOnTrial.PASSWORD)
                .get(run)
                .then()
                .statusCode(200);
    }

    private static String page(String run) {
        return "/dang-lap" + run.substring(run.lastIndexOf('/'));
    }

    private BriefEdition edition() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                BriefEdition.latestOf("ha-tinh", Period.parse(brief.period()))
                                        .orElseThrow());
    }

    private long issued() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                BriefEdition.of("ha-tinh", Period.parse(brief.period())).stream()
                                        .filter(one -> one.state == Brief.State.ISSUED)
                                        .count());
    }

    private int drawn() {
        BriefEdition edition = edition();
        return QuarkusTransaction.requiringNew()
                .call(() -> KeptFile.hashes(KeptFile.of(edition)).size());
    }

    private AuditEntry audited() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                AuditEntry.<AuditEntry>list(
                                                "action = ?1 and record = ?2",
                                                AuditAction.BRIEF_ISSUED,
                                                "brief:ha-tinh/" + brief.period() + "#1")
                                        .getFirst());
    }

    /** The same work once more, as whoever takes it up from a dead node does it. */
    private static Job job(String run) {
        long id = Long.parseLong(run.substring(run.lastIndexOf('/') + 1));
        WorkItem item = QuarkusTransaction.requiringNew().call(() -> WorkItem.findById(id));
        return new Job() {
            @Override
            public long id() {
                return item.id;
            }

            @Override
            public String key() {
                return item.key;
            }

            @Override
            public String askedBy() {
                return item.askedBy;
            }

            @Override
            public Instant askedAt() {
                return item.askedAt;
            }

            @Override
            public String note() {
                return item.note;
            }

            @Override
            public int attempt() {
                return 2;
            }

            @Override
            public void progress(long done, long total) {
                // nobody looks at it
            }

            @Override
            public boolean mustStop() {
                return false;
            }
        };
    }
}
