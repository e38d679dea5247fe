package org.coopbriefs.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.extraction.AllRules;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.reference.Province;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.DateBasis;
import org.junit.jupiter.api.Test;

/** A fact written out for people, and read again. */
class FactFormTest {

    private static final UnitNames UNITS =
            new UnitNames(Provinces.load(Path.of("seeds", "provinces.csv")), Province::label);

    private static final FactForm STUDENTS = form("students-trained");

    private static final FactValue TRAINED =
            new FactValue(
                    Scope.CUMULATIVE,
                    Qualifier.EXACT,
                    "2022-06-26",
                    DateBasis.INFERRED,
                    "2002",
                    null,
                    true,
                    null,
                    Map.of(
                            "count",
                            1347,
                            "unit",
                            "PEOPLE",
                            "host",
                            "thua-thien-hue",
                            "partner",
                            "laos",
                            "attribution",
                            "STATED"));

    private static FactForm form(String kind) {
        return new FactForm(AllRules.extractor().fields(kind), UNITS);
    }

    @Test
    void everyKindHasFields() {
        AllRules.extractor()
                .kinds()
                .keySet()
                .forEach(
                        kind ->
                                assertThat(AllRules.extractor().fields(kind))
                                        .as(kind)
                                        .anyMatch(field -> field.needed()));
    }

    @Test
    void writesAsVietnameseReadersWrite() {
        assertThat(STUDENTS.written(TRAINED))
                .containsEntry("count", "1.347")
                .containsEntry("host", "Thừa Thiên Huế")
                .containsEntry("date", "26/6/2022")
                .containsEntry("from", "2002")
                .containsEntry("to", "")
                .containsEntry("scope", "CUMULATIVE");
    }

    @Test
    void nothingChangedIsTheSameValue() {
        assertThat(STUDENTS.read(TRAINED, STUDENTS.written(TRAINED)::get)).isSameAs(TRAINED);
        assertThat(typed(Map.of("count", "1347", "host", "thừa thiên huế"))).isSameAs(TRAINED);
    }

    @Test
    void readsWhatWasCorrectedAndKeepsWhatTheFormHasNot() {
        FactValue after = typed(Map.of("count", "1.350", "partner", "Champasak", "date", "6/2022"));
        assertThat(after.fields())
                .containsEntry("count", 1350)
                .containsEntry("partner", "champasak")
                .containsEntry("attribution", "STATED");
        assertThat(after.date()).isEqualTo("2022-06");
        assertThat(after.dateFrom()).isEqualTo(DateBasis.REVIEWED);
        assertThat(after.counts()).isTrue();
    }

    @Test
    void anotherScopeDecidesAnewWhetherItCounts() {
        FactValue stock = typed(Map.of("scope", "STOCK"));
        assertThat(stock.counts()).isFalse();
        assertThat(stock.reason()).isEqualTo("STOCK");
        FactValue event = STUDENTS.read(stock, with(stock, Map.of("scope", "EVENT"))::get);
        assertThat(event.counts()).isTrue();
        assertThat(event.reason()).isNull();
    }

    @Test
    void aPersonMayCountWhatTheReadingLeftOut() {
        FactValue repeated =
                new FactValue(
                        Scope.EVENT,
                        Qualifier.EXACT,
                        null,
                        null,
                        null,
                        null,
                        false,
                        "REPEATED",
                        Map.of("count", 35, "unit", "PEOPLE"));
        Map<String, String> form = with(repeated, Map.of());
        assertThat(STUDENTS.read(repeated, form::get)).isSameAs(repeated);
        form.put(FactForm.COUNTED, "1");
        assertThat(STUDENTS.read(repeated, form::get).counts()).isTrue();
    }

    @Test
    void namesEveryFieldThatCannotBeRead() {
        FactForm.Refused refused =
                catchThrowableOfType(
                        FactForm.Refused.class,
                        () ->
                                typed(
                                        Map.of(
                                                "count",
                                                "1.5",
                                                "host",
                                                "Atlantis",
                                                "date",
                                                "31/2/2022",
                                                "scope",
                                                "X",
                                                "to",
                                                "2001")));
        assertThat(refused.problems())
                .containsEntry("count", "no-number")
                .containsEntry("host", "no-unit")
                .containsEntry("date", "no-date")
                .containsEntry("scope", "no-choice")
                .containsEntry("to", "order");
    }

    @Test
    void aRangeNeedsItsUpperEndAndOthersHaveNone() {
        FactForm.Refused refused =
                catchThrowableOfType(
                        FactForm.Refused.class, () -> typed(Map.of("qualifier", "RANGE")));
        assertThat(refused.problems()).containsOnlyKeys("countTo");
        FactValue range = typed(Map.of("qualifier", "RANGE", "countTo", "1.400"));
        assertThat(range.fields()).containsEntry("countTo", 1400);
        FactValue about = STUDENTS.read(range, with(range, Map.of("qualifier", "ABOUT"))::get);
        assertThat(about.fields()).doesNotContainKey("countTo");
    }

    @Test
    void partiesMayBeUnitsOrNames() {
        FactForm agreement = form("agreement");
        FactValue value =
                new FactValue(
                        Scope.EVENT,
                        Qualifier.EXACT,
                        null,
                        null,
                        null,
                        null,
                        true,
                        null,
                        Map.of("instrument", "MINUTES", "status", "SIGNED", "parties", List.of()));
        Map<String, String> form = new HashMap<>(agreement.written(value));
        form.put("parties", "Sơn La; Xaisomboun; Công ty ABC");
        assertThat(agreement.read(value, form::get).fields().get("parties"))
                .isEqualTo(List.of("son-la", "xaisomboun", "Công ty ABC"));
        form.put("status", "DRAFTED");
        assertThat(agreement.read(value, form::get).reason()).isEqualTo("PLANNED");
    }

    @Test
    void decimalsOfTheDatabaseAreTheSameAsThoseThatWereRead() {
        FactForm aid = form("aid");
        FactValue kept =
                new FactValue(
                        Scope.EVENT,
                        Qualifier.EXACT,
                        null,
                        null,
                        null,
                        null,
                        true,
                        null,
                        Map.of("amount", 4.5E8, "currency", "VND"));
        assertThat(aid.written(kept)).containsEntry("amount", "450.000.000");
        assertThat(aid.read(kept, aid.written(kept)::get)).isSameAs(kept);
        Map<String, String> form = new HashMap<>(aid.written(kept));
        form.put("amount", "1,5");
        assertThat(aid.read(kept, form::get).fields())
                .containsEntry("amount", new BigDecimal("1.5"));
    }

    private static FactValue typed(Map<String, String> changes) {
        return STUDENTS.read(TRAINED, with(TRAINED, changes)::get);
    }

    private static Map<String, String> with(FactValue value, Map<String, String> changes) {
        Map<String, String> form = new HashMap<>(STUDENTS.written(value));
        form.putAll(changes);
        return form;
    }
}
