package org.coopbriefs.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.coopbriefs.extraction.AllRules;
import org.coopbriefs.extraction.FactField;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.reference.Provinces;
import org.junit.jupiter.api.Test;

class FactWordsTest {

    private final FactWords words = new FactWords();

    FactWordsTest() {
        words.provinces = Provinces.load(Path.of("seeds", "provinces.csv"));
        words.extractor = AllRules.extractor();
    }

    @Test
    void languagesHaveTheSameWellFormedWords() {
        ResourceBundle vietnamese = FactWords.bundle("vi");
        ResourceBundle english = FactWords.bundle("en");
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet()).hasSizeGreaterThan(80);
        for (String key : vietnamese.keySet()) {
            assertThat(new MessageFormat(english.getString(key)).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(
                            new MessageFormat(vietnamese.getString(key))
                                    .getFormatsByArgumentIndex());
        }
    }

    @Test
    void everyFieldAndChoiceOfEveryKindHasAWord() {
        ResourceBundle vietnamese = FactWords.bundle("vi");
        AllRules.extractor().kinds().keySet().stream()
                .flatMap(kind -> AllRules.extractor().fields(kind).stream())
                .flatMap(FactWordsTest::keys)
                .forEach(key -> assertThat(vietnamese.keySet()).contains(key));
        Stream.of(Scope.values(), Qualifier.values(), ReviewState.values())
                .flatMap(Stream::of)
                .map(value -> prefix(value) + value)
                .forEach(key -> assertThat(vietnamese.keySet()).contains(key));
    }

    private static Stream<String> keys(FactField field) {
        return Stream.concat(
                Stream.of("field." + field.name()),
                field.choices().stream().map(choice -> field.name() + "." + choice));
    }

    private static String prefix(Enum<?> value) {
        return switch (value) {
            case Scope scope -> "scope.";
            case Qualifier qualifier -> "qualifier.";
            default -> "state.";
        };
    }

    @Test
    void saysAFigureAsPeopleDo() {
        assertFigure("1.347 lưu học sinh Lào", Map.of("count", 1347, "who", "lưu học sinh Lào"));
        assertFigure("45 chỉ tiêu", Map.of("count", 45, "unit", "PLACES"));
        assertFigure("450 triệu đồng", Map.of("amount", 450_000_000, "currency", "VND"));
        assertFigure("20.000 USD", Map.of("amount", new BigDecimal("20000"), "currency", "USD"));
        assertFigure("2 máy thở", Map.of("quantity", 2.0, "item", "máy thở"));
        assertFigure(
                "biên bản ghi nhớ 2022–2024",
                Map.of(
                        "instrument",
                        "MEMORANDUM",
                        "status",
                        "SIGNED",
                        "periodFrom",
                        "2022",
                        "periodTo",
                        "2024"));
        assertFigure(
                "thoả thuận 2023–2027 (dự thảo)",
                Map.of(
                        "instrument",
                        "AGREEMENT",
                        "status",
                        "DRAFTED",
                        "periodFrom",
                        "2023",
                        "periodTo",
                        "2027"));
    }

    @Test
    void hedgesStay() {
        Fact fact = fact(Map.of("amount", 2_000_000_000L, "currency", "VND"));
        fact.qualifier = Qualifier.MORE_THAN;
        assertThat(words.figure(fact, "vi")).isEqualTo("hơn 2 tỷ đồng");
        fact.qualifier = Qualifier.RANGE;
        fact.fields = Map.of("count", 20, "countTo", 30, "who", "cán bộ");
        assertThat(words.figure(fact, "vi")).isEqualTo("20 – 30 cán bộ");
    }

    @Test
    void saysBetweenWhom() {
        assertThat(
                        words.parties(
                                fact(Map.of("provider", "son-la", "receiver", "xaisomboun")), "vi"))
                .isEqualTo("Sơn La → Xay Sổm Bun");
        assertThat(words.parties(fact(Map.of("parties", List.of("son-la", "Công ty A"))), "vi"))
                .isEqualTo("Sơn La, Công ty A");
        assertThat(words.parties(fact(Map.of("count", 1)), "vi")).isEmpty();
    }

    private void assertFigure(String said, Map<String, Object> fields) {
        assertThat(words.figure(fact(fields), "vi")).isEqualTo(said);
    }

    private static Fact fact(Map<String, Object> fields) {
        Fact fact = new Fact();
        fact.kind = "students-trained";
        fact.scope = Scope.EVENT;
        fact.qualifier = Qualifier.EXACT;
        fact.fields = fields;
        return fact;
    }
}
