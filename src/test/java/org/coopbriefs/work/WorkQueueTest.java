package org.coopbriefs.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.coopbriefs.TestClock;
import org.coopbriefs.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class WorkQueueTest {

    private static final Instant START = Instant.parse("2026-11-26T01:00:00Z");

    @Inject WorkQueue queue;
    @Inject ManualQueue manual;
    @Inject WorkRunner runner;
    @Inject ScriptedTask task;
    @Inject EntityManager entities;

    @BeforeEach
    void beginAnew() {
        TestClock.set(START);
        task.scripts.clear();
        task.ran.clear();
        run("delete from scheduled_tasks");
        run("delete from work_item");
    }

    @AfterEach
    void letTheClockGo() {
        TestClock.reset();
    }

    @Test
    void doesWhatWasAskedFor() {
        queue.add(order("a").waitedForBy("lan"));
        assertThat(item("a").state).isEqualTo(WorkState.WAITING);
        manual.runDue();
        WorkItem done = item("a");
        assertThat(task.ran).containsExactly("a");
        assertThat(done.state).isEqualTo(WorkState.DONE);
        assertThat(done.attempts).isEqualTo(1);
        assertThat(done.askedBy).isEqualTo("lan");
        assertThat(done.endedAt).isEqualTo(START);
        assertThat(waitingInTheLibrary()).isZero();
    }

    @Test
    void forgetsWorkWhoseTransactionIsRolledBack() {
        QuarkusTransaction.begin();
        queue.add(order("a"));
        QuarkusTransaction.rollback();
        assertThat(WorkItem.count()).isZero();
        assertThat(waitingInTheLibrary()).isZero();
    }

    @Test
    void waitsForTheCallersTransaction() {
        QuarkusTransaction.begin();
        queue.add(order("a"));
        QuarkusTransaction.suspendingExisting().run(manual::runDue);
        assertThat(task.ran).isEmpty();
        QuarkusTransaction.commit();
        manual.runDue();
        assertThat(task.ran).containsExactly("a");
    }

    @Test
    void keepsTheSameWorkOnce() {
        long first = queue.add(order("a"));
        assertThat(queue.add(order("a"))).isEqualTo(first);
        manual.runDue();
        assertThat(task.ran).containsExactly("a");
        assertThat(queue.add(order("a"))).isNotEqualTo(first);
    }

    @Test
    void doesOnceMoreWhatWasAskedForMeanwhile() {
        task.scripts.put(
                "a",
                job -> {
                    if (task.ran.size() == 1) {
                        queue.add(order("a"));
                    }
                });
        queue.add(order("a"));
        manual.runDue();
        assertThat(task.ran).containsExactly("a", "a");
        assertThat(item("a").state).isEqualTo(WorkState.DONE);
        assertThat(WorkItem.count()).isEqualTo(1);
    }

    @Test
    void triesAgainAfterWaitsThatGrowAndGivesUp() {
        task.scripts.put(
                "a",
                job -> {
                    throw new IOException("không nối được");
                });
        long id = queue.add(order("a"));
        manual.runDue();
        assertThat(item("a").state).isEqualTo(WorkState.WAITING);
        assertThat(item("a").lastError).isEqualTo("IOException: không nối được");
        assertThat(item("a").dueAt).isEqualTo(START.plus(Duration.ofMinutes(1)));
        TestClock.advance(Duration.ofSeconds(59));
        manual.runDue();
        assertThat(task.ran).hasSize(1);
        TestClock.advance(Duration.ofSeconds(1));
        manual.runDue();
        TestClock.advance(Duration.ofMinutes(2));
        manual.runDue();
        assertThat(task.ran).hasSize(3);
        assertThat(item("a").state).isEqualTo(WorkState.DEAD);
        assertThat(waitingInTheLibrary()).isZero();

        task.scripts.clear();
        assertThat(queue.tryAgain(id, "lan")).isTrue();
        manual.runDue();
        assertThat(item("a").state).isEqualTo(WorkState.DONE);
        assertThat(item("a").lastError).isNull();
        assertThat(queue.tryAgain(id, "lan")).isFalse();
    }

    @Test
    void closesWhatWasGivenUpOnceTheSameIsDone() {
        task.scripts.put(
                "a",
                job -> {
                    throw new Hopeless("không được");
                });
        long given = queue.add(order("a"));
        manual.runDue();
        task.scripts.clear();
        assertThat(queue.add(order("a"))).isNotEqualTo(given);
        manual.runDue();
        assertThat(WorkItem.count("state", WorkState.DEAD)).isZero();
        assertThat(WorkItem.count("state", WorkState.DONE)).isEqualTo(2);
    }

    @Test
    void triesNoMoreWhatIsHopeless() {
        task.scripts.put(
                "a",
                job -> {
                    throw new Hopeless("mẫu không còn");
                });
        queue.add(order("a"));
        manual.runDue();
        assertThat(item("a").state).isEqualTo(WorkState.DEAD);
        assertThat(item("a").lastError).isEqualTo("mẫu không còn");
    }

    @Test
    void countsPostponingAsNoFailure() {
        Instant tomorrow = START.plus(Duration.ofDays(1));
        task.scripts.put(
                "a",
                job -> {
                    if (TestClock.now().isBefore(tomorrow)) {
                        throw new Later(tomorrow, "chưa đến giờ");
                    }
                });
        queue.add(order("a"));
        manual.runDue();
        assertThat(item("a").attempts).isZero();
        assertThat(item("a").dueAt).isEqualTo(tomorrow);
        TestClock.set(tomorrow);
        manual.runDue();
        assertThat(item("a").state).isEqualTo(WorkState.DONE);
    }

    @Test
    void doesFirstWhatAPersonWaitsFor() {
        queue.add(order("backfill").with(Urgency.BACKGROUND));
        queue.add(order("ordinary"));
        queue.add(order("waited").waitedForBy("lan"));
        manual.runDue();
        assertThat(task.ran).containsExactly("waited", "ordinary", "backfill");
    }

    @Test
    void bringsForwardWhatAPersonAsksForToo() {
        queue.add(order("a").with(Urgency.BACKGROUND).at(START.plus(Duration.ofDays(1))));
        queue.add(order("b"));
        queue.add(order("a").waitedForBy("lan"));
        manual.runDue();
        assertThat(task.ran).containsExactly("a", "b");
    }

    @Test
    void tellsHowFarItIs() {
        AtomicReference<Long> seen = new AtomicReference<>();
        task.scripts.put(
                "a",
                job -> {
                    job.progress(3, 10);
                    seen.set(item("a").done);
                    job.progress(10, 10);
                });
        queue.add(order("a"));
        manual.runDue();
        assertThat(seen).hasValue(3L);
        assertThat(item("a").done).isEqualTo(10);
        assertThat(item("a").total).isEqualTo(10);
    }

    @Test
    void takesUpWhatANodeThatDiedWasAt() {
        long id = queue.add(order("a"));
        leaveAsANodeThatDied(id);
        manual.runDue();
        assertThat(task.ran).isEmpty();
        TestClock.advance(Duration.ofHours(1));
        manual.takeUpFromDeadNodes();
        assertThat(item("a").state).isEqualTo(WorkState.WAITING);
        assertThat(item("a").lastError).contains("dead-node");
        manual.runDue();
        assertThat(task.ran).containsExactly("a");
        assertThat(item("a").state).isEqualTo(WorkState.DONE);
        assertThat(item("a").attempts).isEqualTo(2);
    }

    @Test
    void takesUpWhatADeadNodeHadFetchedAndNotBegun() {
        long id = queue.add(order("a"));
        leaveAsANodeThatDied(id);
        run("update work_item set state = 'WAITING', attempts = 0 where id = " + id);
        TestClock.advance(Duration.ofHours(1));
        manual.takeUpFromDeadNodes();
        manual.runDue();
        assertThat(task.ran).containsExactly("a");
        assertThat(item("a").state).isEqualTo(WorkState.DONE);
    }

    @Test
    void doesNothingTwiceThatWasNotedAsDone() {
        long id = queue.add(order("a"));
        leaveAsANodeThatDied(id);
        run("update work_item set state = 'DONE' where id = " + id);
        TestClock.advance(Duration.ofHours(1));
        manual.takeUpFromDeadNodes();
        manual.runDue();
        assertThat(task.ran).isEmpty();
        assertThat(waitingInTheLibrary()).isZero();
    }

    @Test
    void tellsLongWorkThatTheServiceStops() {
        task.scripts.put(
                "a",
                job -> {
                    if (job.mustStop()) {
                        throw new Later(TestClock.now().plusSeconds(1), "stopped");
                    }
                });
        queue.add(order("a"));
        runner.stopping(true);
        manual.runDue();
        runner.stopping(false);
        assertThat(item("a").state).isEqualTo(WorkState.WAITING);
        TestClock.advance(Duration.ofSeconds(1));
        manual.runDue();
        assertThat(item("a").state).isEqualTo(WorkState.DONE);
    }

    @Test
    void leavesAKindThatItDoesNotKnowToOtherNodes() {
        queue.add(WorkOrder.of("of-a-newer-version", "x"));
        manual.runDue();
        WorkItem item = WorkItem.latest("of-a-newer-version", "x").orElseThrow();
        assertThat(item.state).isEqualTo(WorkState.WAITING);
        assertThat(item.attempts).isZero();
    }

    @Test
    void listsWhatNeedsAPersonFirstAndForgetsOldWork() {
        task.scripts.put(
                "dead",
                job -> {
                    throw new Hopeless("x");
                });
        queue.add(order("dead"));
        queue.add(order("done"));
        manual.runDue();
        queue.add(order("waiting"));
        assertThat(queue.find(WorkFilter.ALL, 0, 10))
                .extracting(item -> item.key)
                .containsExactly("dead", "waiting", "done");
        assertThat(queue.count(new WorkFilter(WorkState.DEAD, ScriptedTask.KIND))).isEqualTo(1);
        TestClock.advance(Duration.ofDays(31));
        assertThat(queue.forgetOld()).isEqualTo(1);
        assertThat(queue.count(WorkFilter.ALL)).isEqualTo(2);
    }

    private void leaveAsANodeThatDied(long id) {
        run(
                "update scheduled_tasks set picked = true, picked_by = 'dead-node', last_heartbeat = '"
                        + START
                        + "' where task_instance = '"
                        + id
                        + "'");
        run("update work_item set state = 'RUNNING', attempts = 1 where id = " + id);
    }

    private static WorkOrder order(String key) {
        return WorkOrder.of(ScriptedTask.KIND, key);
    }

    private static WorkItem item(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> WorkItem.latest(ScriptedTask.KIND, key).orElseThrow());
    }

    private long waitingInTheLibrary() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number)
                                                entities.createNativeQuery(
                                                                "select count(*) from scheduled_tasks")
                                                        .getSingleResult())
                                        .longValue());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
