package org.coopbriefs.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.coopbriefs.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guessing passwords becomes slow, and tells nothing about who has an account. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class ThrottleTest {

    private static final String PASSWORD = "mưa phùn tháng giêng";
    private static final int FREE = 8;

    @Inject SignIn signIn;
    @Inject Accounts accounts;
    @Inject EntityManager entities;

    @BeforeEach
    void haveAUser() {
        sql("delete from sign_in_attempts");
        if (QuarkusTransaction.requiringNew().call(() -> User.named("lan").isEmpty())) {
            accounts.create("lan", PASSWORD, Role.VIEWER, Set.of());
        }
    }

    @Test
    void letsInBeforeTheLimit() {
        fail("lan", "10.0.0.1", FREE - 1);
        assertThat(attempt("lan", PASSWORD, "10.0.0.1").name).isEqualTo("lan");
    }

    @Test
    void refusesEvenTheRightPasswordBeyondIt() {
        fail("lan", "10.0.0.2", FREE);
        TooManyAttempts refused = refusal("lan", new String(PASSWORD) + "?", "10.0.0.2");
        assertThat(refused.waiting().toSeconds()).isBetween(1L, 15L);
        assertThatThrownBy(() -> attempt("lan", PASSWORD + "!", "10.0.0.2"))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void treatsNamesThatNobodyHasAlike() {
        fail("khong-ai", "10.0.0.3", FREE);
        assertThat(refusal("khong-ai", "gì cũng được", "10.0.0.3").waiting().toSeconds())
                .isBetween(1L, 15L);
    }

    @Test
    void keepsTheOwnerInFromElsewhere() {
        fail("lan", "10.0.0.4", FREE);
        assertThat(attempt("lan", PASSWORD, "10.0.0.5").name).isEqualTo("lan");
    }

    @Test
    void slowsAnAddressThatTriesManyNames() {
        for (int i = 0; i < 60; i++) {
            String name = "ten-" + i;
            assertThatThrownBy(() -> attempt(name, "đoán mò thôi", "10.0.0.6"))
                    .isInstanceOf(WrongPassword.class);
        }
        assertThatThrownBy(() -> attempt("ten-khac", "đoán mò thôi", "10.0.0.6"))
                .isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> attempt("ten-khac", "đoán mò thôi", "10.0.0.7"))
                .isInstanceOf(WrongPassword.class);
    }

    @Test
    void takesANetworkOfAddressesForOne() {
        for (int i = 0; i < FREE; i++) {
            String address = "2001:db8:1:2:0:0:0:" + i;
            assertThatThrownBy(() -> attempt("lan", "đoán mò thôi", address))
                    .isInstanceOf(WrongPassword.class);
        }
        refusal("lan", "đoán mò thôi", "2001:db8:1:2:ffff:0:0:1");
    }

    @Test
    void doublesTheWaitAndForgetsInTheEnd() {
        fail("lan", "10.0.0.8", FREE);
        long first = refusal("lan", "sai", "10.0.0.8").waiting().toSeconds();
        sql("update sign_in_attempts set blocked_until = last_at");
        fail("lan", "10.0.0.8", 1);
        assertThat(refusal("lan", "sai", "10.0.0.8").waiting().toSeconds()).isGreaterThan(first);
        sql(
                "update sign_in_attempts set last_at = last_at - interval '1 hour',"
                        + " blocked_until = last_at - interval '1 hour'");
        fail("lan", "10.0.0.8", FREE - 1);
    }

    @Test
    void letsNobodyWaitForAClockThatWasSetBack() {
        fail("lan", "10.0.0.10", FREE);
        sql(
                "update sign_in_attempts set last_at = now() + interval '2 days',"
                        + " blocked_until = now() + interval '2 days'");
        assertThat(attempt("lan", PASSWORD, "10.0.0.10").name).isEqualTo("lan");
    }

    @Test
    void keepsNoNameReadable() {
        fail("mat-khau-go-nham-o", "10.0.0.9", 1);
        Object names =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        entities.createNativeQuery(
                                                        "select count(*) from sign_in_attempts where key like '%mat%'")
                                                .getSingleResult());
        assertThat(((Number) names).longValue()).isZero();
        AuditEntry told = AuditEntry.<AuditEntry>find("order by number desc").firstResult();
        assertThat(told.who).isEqualTo("?");
        assertThat(told.record).isEqualTo("user:?");
    }

    @Test
    void refusesWhoHasLeftLikeAnyWrongPassword() {
        User left =
                accounts.create("da-nghi-" + System.nanoTime(), PASSWORD, Role.VIEWER, Set.of());
        accounts.change(left, Role.VIEWER, Set.of(), false);
        assertThatThrownBy(() -> attempt(left.name, PASSWORD, "10.0.0.10"))
                .isInstanceOf(WrongPassword.class);
    }

    private void fail(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> attempt(name, "đoán mò thôi", address))
                    .isInstanceOf(WrongPassword.class);
        }
    }

    private TooManyAttempts refusal(String name, String password, String address) {
        TooManyAttempts refused =
                catchThrowableOfType(TooManyAttempts.class, () -> attempt(name, password, address));
        assertThat(refused).isNotNull();
        return refused;
    }

    private User attempt(String name, String password, String address) {
        return signIn.attempt(name, password, address, SignInWay.SESSION);
    }

    private void sql(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
