package org.coopbriefs.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;
import org.coopbriefs.delivery.mail.MailTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever gets the briefs of both calendars tells them apart by subject and file. */
class LetterPeriodTest {

    private static final Period BY_DECREE = Period.parse("2026-Q3", Calendar.ND09);

    private final MailTemplates templates = new MailTemplates(Path.of("report-templates/mail"));

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "lo"})
    void saysByWhichCalendarItWasCut(String language) {
        MailTemplates.Texts texts = templates.texts(language);
        String usual = LetterWriting.period(Period.parse("2026-Q3"), texts);
        assertThat(usual).doesNotContain("09/2019");
        assertThat(LetterWriting.period(BY_DECREE, texts)).startsWith(usual).contains("09/2019");
    }

    @Test
    void namesTheFilesDifferently() {
        assertThat(LetterWriting.shortPeriod(Period.parse("2026-Q3"))).isEqualTo("2026-Q3");
        assertThat(LetterWriting.shortPeriod(BY_DECREE)).isEqualTo("2026-Q3 ND09");
    }
}
