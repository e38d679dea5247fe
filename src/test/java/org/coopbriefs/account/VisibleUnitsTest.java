package org.coopbriefs.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.coopbriefs.reference.Provinces;
import org.junit.jupiter.api.Test;

/** What becomes visible with a unit that a user is given. */
class VisibleUnitsTest {

    private final VisibleUnits units = new VisibleUnits();

    VisibleUnitsTest() {
        units.provinces = Provinces.load(Path.of("seeds/provinces.csv"));
    }

    @Test
    void aMergedProvinceShowsWhatItWasMadeOf() {
        assertThat(units.of(Set.of("quang-tri")))
                .contains("quang-tri", "quang-tri-until-2025", "quang-binh")
                .doesNotContain("hue", "thua-thien-hue");
    }

    @Test
    void aPartDoesNotShowTheWhole() {
        assertThat(units.of(Set.of("quang-tri-until-2025")))
                .containsExactly("quang-tri-until-2025");
    }

    @Test
    void allPartsShowTheWhole() {
        assertThat(units.of(Set.of("quang-tri-until-2025", "quang-binh"))).contains("quang-tri");
    }

    @Test
    void anotherNameIsTheSameUnit() {
        assertThat(units.of(Set.of("thua-thien-hue")))
                .containsExactlyInAnyOrder("thua-thien-hue", "hue");
    }

    @Test
    void noneGivenStaysNone() {
        assertThat(units.of(Set.of())).isEmpty();
    }
}
