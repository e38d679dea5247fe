package org.coopbriefs.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SectorsTest {

    @Test
    void readsTheSeed() {
        Sectors sectors = Sectors.load(Path.of("seeds/sectors.csv"));

        Sector one = sectors.byCode("11330").orElseThrow();
        assertThat(one.names()).containsEntry("vi", "Đào tạo nghề");
        assertThat(one.keywords()).contains("dạy nghề");
        assertThat(sectors.byCode("99999")).isEmpty();
        assertThat(sectors.all())
                .extracting(Sector::code)
                .doesNotHaveDuplicates()
                .contains("11330");
    }

    @Test
    void refusesWhatIsNoPurposeCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Sectors.read(
                                        new StringReader(
                                                "code,name_vi,name_en,name_lo,keywords\n1133,A,,,\n")))
                .withMessageContaining("1133");
    }
}
