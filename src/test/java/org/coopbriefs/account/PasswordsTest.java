package org.coopbriefs.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.WeakPassword.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords are judged by length, and are the same however a keyboard composes their letters. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class PasswordsTest {

    @Inject Passwords passwords;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mưa phùn tháng giêng",
                "ba con mèo ngủ",
                "0912 345 678 90",
                "xyzzy plugh abc"
            })
    void takesWhatIsLong(String password) {
        assertThatCode(() -> passwords.judge(password, "lan")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "mười hai kt, SHORT",
        "aaaaaaaaaaaaaaaa, MONOTONOUS",
        "ababababababab, MONOTONOUS",
        "nguyenvanlan2024, NAME",
        "matkhau123456, NAME",
        "coopbriefs2026, NAME"
    })
    void refusesWhatIsEasyToGuess(String password, Weakness weakness) {
        WeakPassword weak =
                catchThrowableOfType(
                        WeakPassword.class, () -> passwords.judge(password, "nguyenvanlan"));
        assertThat(weak).isNotNull();
        assertThat(weak.weakness()).isEqualTo(weakness);
    }

    @Test
    void refusesWhatIsNoPasswordAnyMore() {
        assertThat(
                        catchThrowableOfType(
                                        WeakPassword.class,
                                        () -> passwords.judge("một hai ba ".repeat(30), "lan"))
                                .weakness())
                .isEqualTo(Weakness.LONG);
    }

    @Test
    void looksAtAllOfALongOne() {
        String start = "Việt Nam và Lào hai nước chúng ta, tình sâu hơn nước Hồng Hà, Cửu Long, ";
        String hash = passwords.hash(start + "một");
        assertThat(passwords.matches(start + "một", hash)).isTrue();
        assertThat(passwords.matches(start + "hai", hash)).isFalse();
    }

    @Test
    void takesComposedAndDecomposedLettersForTheSame() {
        String hash =
                passwords.hash(Normalizer.normalize("mưa phùn tháng giêng", Normalizer.Form.NFD));
        assertThat(passwords.matches("mưa phùn tháng giêng", hash)).isTrue();
    }
}
