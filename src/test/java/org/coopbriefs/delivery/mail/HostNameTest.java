package org.coopbriefs.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @ParameterizedTest
    @CsvSource({
        "smtp.coquan.gov.vn, smtp.coquan.gov.vn",
        "' SMTP.CoQuan.gov.VN ', smtp.coquan.gov.vn",
        "localhost, localhost",
        "thư.example, xn--th-e0a.example",
        "10.0.0.5, 10.0.0.5",
        "[::1], 0:0:0:0:0:0:0:1",
        "::1, 0:0:0:0:0:0:0:1",
        "2001:db8::25, 2001:db8:0:0:0:0:0:25"
    })
    void keepsNamesAndAddresses(String typed, String kept) {
        assertThat(HostName.checked(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "smtp.example:25",
                "smtp.example/x",
                "https://smtp.example",
                "smtp..example",
                "-smtp.example",
                "smtp-.example",
                "smtp_1.example",
                "user@smtp.example",
                "smtp.example\r\nRCPT TO:<x@y.example>",
                "smtp.example\u0000",
                "256.1.1.1",
                "1.2.3",
                "2130706433",
                "::g"
            })
    void refusesWhatIsNeither(String typed) {
        assertThatThrownBy(() -> HostName.checked(typed)).isInstanceOf(HostName.BadHost.class);
    }

    @Test
    void refusesWhatIsTooLong() {
        String label = "a".repeat(63) + ".";
        assertThat(HostName.checked(label.repeat(3) + "a".repeat(61))).hasSize(253);
        assertThatThrownBy(() -> HostName.checked(label.repeat(3) + "a".repeat(62)))
                .isInstanceOf(HostName.BadHost.class);
        assertThatThrownBy(() -> HostName.checked("a".repeat(64) + ".example"))
                .isInstanceOf(HostName.BadHost.class);
    }
}
