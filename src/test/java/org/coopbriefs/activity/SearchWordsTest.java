package org.coopbriefs.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Biên bản Salavan,bien & ban & salavan:*",
        "ĐẮK LẮK,dak & lak:*",
        "  450 triệu ,450 & trieu:*",
        "o'neill | & ! (x),o & neill & x:*",
        "đào-tạo:*,dao & tao:*"
    })
    void needNoMarksAndAreNoSyntax(String typed, String query) {
        assertThat(SearchWords.query(typed)).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "'"})
    void noWordIsNoCondition(String typed) {
        assertThat(SearchWords.query(typed)).isNull();
    }
}
