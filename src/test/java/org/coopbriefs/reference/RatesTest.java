package org.coopbriefs.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final Rates RATES =
            read(
                    "2022-06-01,USD,23000,bank A\n2022-07-01,USD,23100.5,bank A\n2022-06-15,LAK,1.5,bank B\n");

    @Test
    void takesTheLatestOfThatDayOrBefore() {
        assertThat(vnd("USD", LocalDate.of(2022, 6, 30))).isEqualByComparingTo("23000");
        assertThat(vnd("USD", LocalDate.of(2022, 7, 1))).isEqualByComparingTo("23100.5");
        assertThat(vnd("LAK", LocalDate.of(2025, 1, 1))).isEqualByComparingTo("1.5");
    }

    @Test
    void knowsNoneBeforeTheFirstAndOfOthers() {
        assertThat(RATES.inForce("USD", LocalDate.of(2022, 5, 31))).isEmpty();
        assertThat(RATES.inForce("THB", LocalDate.of(2022, 7, 1))).isEmpty();
    }

    @Test
    void takesALaterOneForTheSameDay() {
        LocalDate july = LocalDate.of(2022, 7, 1);
        Rate better = new Rate(july, "USD", new BigDecimal("23200"), "bank C");

        Rates corrected = RATES.with(List.of(better));

        assertThat(corrected.inForce("USD", july)).contains(better);
        assertThat(corrected.inForce("USD", july.minusDays(1)).orElseThrow().source())
                .isEqualTo("bank A");
        assertThat(RATES.inForce("USD", july).orElseThrow().source()).isEqualTo("bank A");
    }

    @Test
    void converts() {
        Rate rate = RATES.inForce("USD", LocalDate.of(2022, 7, 1)).orElseThrow();

        assertThat(rate.toVnd(new BigDecimal("20000"))).isEqualByComparingTo("462010000");
        assertThat(rate.source()).isEqualTo("bank A");
    }

    @Test
    void refusesARateWithoutSourceOrWorth() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("2022-06-01,USD,23000,\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> read("2022-06-01,USD,0,bank\n"));
    }

    @Test
    void readsTheSeed() {
        assertThat(Rates.load(Path.of("seeds/rates.csv")).inForce("VND", LocalDate.EPOCH))
                .isEmpty();
    }

    private static BigDecimal vnd(String currency, LocalDate day) {
        return RATES.inForce(currency, day).orElseThrow().vnd();
    }

    private static Rates read(String rows) {
        return Rates.read(new StringReader("date,currency,vnd,source\n" + rows));
    }
}
