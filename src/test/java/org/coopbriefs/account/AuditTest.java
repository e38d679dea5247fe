package org.coopbriefs.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.coopbriefs.TestPostgres;
import org.junit.jupiter.api.Test;

/** The audit log can only be added to, and who goes around that is found out. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class AuditTest {

    @Inject Audit audit;
    @Inject AuditLog log;
    @Inject EntityManager entities;

    @Test
    void tellsBeforeAndAfter() {
        audit.record(
                AuditAction.USER_CHANGED,
                "user:tell",
                Map.of("role", "VIEWER"),
                Map.of("role", "EDITOR"));
        AuditEntry entry = newest("user:tell");
        assertThat(entry.who).isEqualTo("system");
        assertThat(entry.before).isEqualTo("{\"role\":\"VIEWER\"}");
        assertThat(entry.after).isEqualTo("{\"role\":\"EDITOR\"}");
        assertThat(log.verify().fault()).isEmpty();
    }

    @Test
    void refusesToBeChanged() {
        audit.record(AuditAction.EXPORTED, "refused:1");
        assertRefused("update audit_entry set who = 'nobody' where record = 'refused:1'");
        assertRefused("delete from audit_entry where record = 'refused:1'");
        assertRefused("truncate audit_entry");
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> run(sql)).hasStackTraceContaining("only ever added to");
    }

    @Test
    void findsAChangedEntry() {
        long number = three("changed");
        assertFault(
                "update audit_entry set after = '\"nothing\"' where number = " + number,
                "update audit_entry set after = null where number = " + number,
                new AuditLog.Fault(number, "was changed"));
    }

    @Test
    void findsAMissingEntry() {
        long number = three("missing");
        run("create table kept as select * from audit_entry where number = " + number);
        assertFault(
                "delete from audit_entry where number = " + number,
                "insert into audit_entry select * from kept",
                new AuditLog.Fault(number, "is missing"));
        run("drop table kept");
    }

    @Test
    void findsAnEntryWhoseHashWasMadeAgain() {
        long number = three("forged");
        AuditEntry entry = AuditEntry.findById(number);
        entities.detach(entry);
        String right = entry.hash;
        entry.who = "somebody-else";
        assertFault(
                "update audit_entry set who = 'somebody-else', hash = '%s' where number = %d"
                        .formatted(entry.rightHash(), number),
                "update audit_entry set who = 'system', hash = '%s' where number = %d"
                        .formatted(right, number),
                new AuditLog.Fault(number + 1, "does not follow the one before it"));
    }

    @Test
    void findsAMissingEnd() {
        three("end");
        long last = log.verify().entries();
        run("create table kept as select * from audit_entry where number = " + last);
        assertFault(
                "delete from audit_entry where number = " + last,
                "insert into audit_entry select * from kept",
                new AuditLog.Fault(last, "is missing, or was not written by the service"));
        run("drop table kept");
    }

    @Test
    void keepsNothingOfWhatWasNotDone() {
        long before = log.verify().entries();
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    audit.record(AuditAction.EXPORTED, "undone:1");
                                                    throw new IllegalStateException("not done");
                                                }))
                .hasMessage("not done");
        assertThat(log.verify().entries()).isEqualTo(before);
        assertThat(log.verify().fault()).isEmpty();
    }

    @Test
    void staysAChainWhenManyWriteAtOnce() throws Exception {
        long before = log.verify().entries();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> writing =
                    IntStream.range(0, 40)
                            .<Future<?>>mapToObj(
                                    i ->
                                            threads.submit(
                                                    () ->
                                                            audit.record(
                                                                    AuditAction.EXPORTED,
                                                                    "many:" + i)))
                            .toList();
            for (Future<?> one : writing) {
                one.get();
            }
        }
        assertThat(log.verify().fault()).isEmpty();
        assertThat(log.verify().entries()).isEqualTo(before + 40);
    }

    @Test
    void findsByRecordWithoutTakingSignsForPatterns() {
        audit.record(AuditAction.EXPORTED, "sign:a_b");
        audit.record(AuditAction.EXPORTED, "sign:axb");
        AuditFilter filter = new AuditFilter(null, null, "sign:a_", null, null);
        assertThat(log.find(filter, 0, 10))
                .extracting(entry -> entry.record)
                .containsExactly("sign:a_b");
        assertThat(log.count(filter)).isOne();
    }

    /** Writes three entries and returns the number of the middle one. */
    private long three(String name) {
        IntStream.range(0, 3).forEach(i -> audit.record(AuditAction.EXPORTED, name + ":" + i));
        return newest(name + ":1").number;
    }

    private AuditEntry newest(String record) {
        return log.find(new AuditFilter(null, null, record, null, null), 0, 1).getFirst();
    }

    /** Meddles as somebody could who owns the database, looks, and puts it right again. */
    private void assertFault(String meddling, String repair, AuditLog.Fault expected) {
        run("alter table audit_entry disable trigger user");
        run(meddling);
        AuditLog.Check check = log.verify();
        run(repair);
        run("alter table audit_entry enable trigger user");
        assertThat(check.fault()).contains(expected);
        assertThat(log.verify().fault()).isEmpty();
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
