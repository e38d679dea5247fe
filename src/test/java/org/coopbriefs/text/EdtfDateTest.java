package org.coopbriefs.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2022, 6, 1);
    private static final LocalDate LAST_OF_JUNE = LocalDate.of(2022, 6, 30);

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-06", "2022-06-26"})
    void writesWhatItReads(String edtf) {
        assertThat(EdtfDate.parse(edtf)).hasToString(edtf);
    }

    @Test
    void keepsAnUnknownDateUnknown() {
        assertThat(EdtfDate.parse(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26/6/2022", "2022-6", "2022-06-26T00:00", "22"})
    void refusesOtherForms(String form) {
        assertThatIllegalArgumentException().isThrownBy(() -> EdtfDate.parse(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-13", "2022-02-30"})
    void refusesDaysThatNeverWere(String form) {
        assertThatThrownBy(() -> EdtfDate.parse(form)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void refusesADayWithoutItsMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EdtfDate(2022, null, 5));
    }

    @Test
    void spansWhatItMayMean() {
        assertThat(EdtfDate.ofMonth(2024, 2).last()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(EdtfDate.ofYear(2022).first()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(EdtfDate.ofYear(2022).last()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void liesInAPeriodOnlyAsAWhole() {
        assertThat(EdtfDate.parse("2022-06").within(FIRST_OF_JUNE, LAST_OF_JUNE)).isTrue();
        assertThat(EdtfDate.parse("2022-06-30").within(FIRST_OF_JUNE, LAST_OF_JUNE)).isTrue();
        assertThat(EdtfDate.parse("2022-07-01").within(FIRST_OF_JUNE, LAST_OF_JUNE)).isFalse();
        assertThat(EdtfDate.parse("2022").within(FIRST_OF_JUNE, LAST_OF_JUNE)).isFalse();
    }

    @Test
    void mayLieInAPeriodThatItTouches() {
        assertThat(EdtfDate.parse("2022").mayLieIn(FIRST_OF_JUNE, LAST_OF_JUNE)).isTrue();
        assertThat(EdtfDate.parse("2022-05").mayLieIn(FIRST_OF_JUNE, LAST_OF_JUNE)).isFalse();
        assertThat(EdtfDate.parse("2023").mayLieIn(FIRST_OF_JUNE, LAST_OF_JUNE)).isFalse();
    }

    @Test
    void knowsItsPrecision() {
        assertThat(EdtfDate.parse("2022-06-26").isDay()).isTrue();
        assertThat(EdtfDate.parse("2022-06").isMonth()).isTrue();
        assertThat(EdtfDate.parse("2022").isMonth()).isFalse();
        assertThat(EdtfDate.parse("2022-06-26").toYear()).isEqualTo(EdtfDate.ofYear(2022));
    }
}
