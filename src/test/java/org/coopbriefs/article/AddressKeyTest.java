package org.coopbriefs.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bao.example/tin/bai-1.html",
                "http://www.bao.example/tin/bai-1.html",
                "https://BAO.example:443/tin/bai-1.html#cuoi",
                "https://bao.example/tin/bai-1.html?utm_source=zalo&fbclid=x",
                "https://bao.example/tin/bai-1.html/",
            })
    void knowsOnePlaceByManyAddresses(String address) {
        assertThat(AddressKey.of(address, null)).contains("bao.example/tin/bai-1.html");
    }

    @Test
    void keepsWhatTellsArticlesApart() {
        assertThat(AddressKey.of("https://bao.example/tin.aspx?id=7&utm_medium=x", null))
                .contains("bao.example/tin.aspx?id=7");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    https://bao.example/amp/1, https://www.bao.example/1, bao.example/1
                    https://bao.example/1,     https://khac.example/1,    bao.example/1
                    https://bao.example/1,     https://bao.example/,      bao.example/1
                    -,                         https://bao.example/1,     bao.example/1
                    """)
    void letsAPageSpeakForItsOwnSiteOnly(String address, String canonical, String key) {
        assertThat(AddressKey.of(address, canonical)).contains(key);
    }

    @Test
    void knowsNoPlaceWithoutAnAddress() {
        assertThat(AddressKey.of(null, null)).isEmpty();
        assertThat(AddressKey.of("https://bao.example/", null)).isEmpty();
        assertThat(AddressKey.of("file:///tmp/x", "không phải địa chỉ")).isEmpty();
    }
}
