package org.coopbriefs.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProvincesTest {

    private static final String HEADER =
            "slug,country,code,type,name_vi,name_en,name_lo,label_vi,valid_from,valid_to,successor,aliases,"
                    + "needs_context,not_before,not_after\n";

    private static final Provinces PROVINCES = Provinces.load(Path.of("seeds/provinces.csv"));

    @Test
    void knowsAUnitByItsSlug() {
        Province salavan = PROVINCES.bySlug("salavan").orElseThrow();

        assertThat(salavan.country()).isEqualTo("LA");
        assertThat(salavan.code()).isEqualTo("LA-SL");
        assertThat(salavan.name("lo")).isEqualTo("ສາລະວັນ");
        assertThat(salavan.aliases()).contains("Saravan");
        assertThat(PROVINCES.bySlug("atlantis")).isEmpty();
    }

    @Test
    void labelsUnitsThatShareAName() {
        assertThat(PROVINCES.bySlug("quang-tri-until-2025").orElseThrow().label())
                .isEqualTo("Quảng Trị (trước 01/7/2025)");
        assertThat(PROVINCES.bySlug("quang-tri").orElseThrow().label()).isEqualTo("Quảng Trị");
    }

    @Test
    void knowsWhichUnitsExistedOnADay() {
        assertThat(vietnameseOn(LocalDate.of(2022, 6, 26))).isEqualTo(63);
        assertThat(vietnameseOn(LocalDate.of(2025, 6, 30))).isEqualTo(63);
        assertThat(vietnameseOn(LocalDate.of(2025, 7, 1))).isEqualTo(34);
        assertThat(PROVINCES.inCountry("LA")).hasSize(18);
    }

    private static long vietnameseOn(LocalDate day) {
        return PROVINCES.on(day).stream()
                .filter(p -> p.country().equals("VN") && !p.isCountry())
                .count();
    }

    @Test
    void followsMergersBothWays() {
        assertThat(PROVINCES.successorOf("quang-binh").map(Province::slug)).contains("quang-tri");
        assertThat(PROVINCES.successorOf("quang-tri")).isEmpty();
        assertThat(PROVINCES.unitsCountedAs("quang-tri"))
                .containsExactlyInAnyOrder("quang-tri", "quang-tri-until-2025", "quang-binh");
        assertThat(PROVINCES.unitsCountedAs("quang-binh")).containsExactly("quang-binh");
        assertThat(PROVINCES.todaysUnitOf("thua-thien-hue")).isEqualTo("hue");
        assertThat(PROVINCES.todaysUnitOf("salavan")).isEqualTo("salavan");
    }

    @Test
    void followsMergersOverSeveralSteps() {
        Provinces provinces =
                read(
                        "a,VN,,province,A,,,,,1996-12-31,b,,,,\nb,VN,,province,B,,,,1997-01-01,2025-06-30,c,,,,\nc,VN,,province,C,,,,2025-07-01,,,,,,\n");

        assertThat(provinces.unitsCountedAs("c")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(provinces.todaysUnitOf("a")).isEqualTo("c");
    }

    @Test
    void readsListsAndWhatIsMissing() {
        Province one =
                read("x,LA,,province,Xứ X,,,,,,,X|Y Z,yes,Dương,ca sĩ|sông\n")
                        .bySlug("x")
                        .orElseThrow();

        assertThat(one.code()).isNull();
        assertThat(one.aliases()).containsExactly("X", "Y Z");
        assertThat(one.needsContext()).isTrue();
        assertThat(one.notBefore()).containsExactly("Dương");
        assertThat(one.notAfter()).containsExactly("ca sĩ", "sông");
        assertThat(one.name("en")).isEqualTo("Xứ X");
        assertThat(one.existsOn(LocalDate.of(1900, 1, 1))).isTrue();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("x,LA,,province,X,,,,,,,,,,\nx,LA,,province,X,,,,,,,,,,\n"))
                .withMessageContaining("two units");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("x,LA,,province,X,,,,,,nowhere,,,,\n"))
                .withMessageContaining("nowhere");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("x,LA,,province,X,,,,2022-02-02,2022-01-01,,,,,\n"))
                .withMessageContaining("record 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("x,LA,,province,,,,,,,,,,,\n"))
                .withMessageContaining("name_vi");
    }

    private static Provinces read(String rows) {
        return Provinces.read(new StringReader(HEADER + rows));
    }
}
