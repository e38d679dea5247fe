package org.coopbriefs.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.text.VietnameseText;
import org.junit.jupiter.api.Test;

class MoneyReaderTest {

    @Test
    void readsDong() {
        reads("450000000", "VND", "450 triệu đồng", "450 triệu VNĐ", "450.000.000 đồng");
        reads("401000000", "VND", "401.000.000đ", "401 triệu VND");
        reads("2800000000", "VND", "gần 2,8 tỷ đồng", "2 tỷ 800 triệu đồng", "2,8 tỉ đồng");
        reads("500000000", "VND", "năm trăm triệu đồng");
    }

    @Test
    void readsOtherCurrencies() {
        reads("20000", "USD", "20.000 USD", "20 nghìn đô la Mỹ", "20.000 đô-la", "20.000 US$");
        reads("50000000", "LAK", "50 triệu kíp", "50 triệu kip Lào", "50 triệu kíp Lào");
        reads("300000", "THB", "300.000 baht", "300 nghìn bạt Thái");
        reads("100000", "CNY", "100.000 nhân dân tệ", "100 nghìn NDT");
        reads("5000", "EUR", "5.000 euro");
        reads("1000000", "JPY", "1 triệu yên Nhật");
    }

    @Test
    void attachesTheConversionInBrackets() {
        MoneyMention sum = only("25 triệu kíp (khoảng 55 triệu đồng)", false);
        assertThat(sum.currency()).isEqualTo("LAK");
        assertThat(sum.conversion().currency()).isEqualTo("VND");
        assertThat(sum.conversion().amount()).isEqualByComparingTo("55000000");
    }

    @Test
    void attachesTheConversionAfterAComma() {
        MoneyMention sum = only("20.000 USD, tương đương với hơn 460 triệu đồng", false);
        assertThat(sum.conversion().qualifier()).isEqualTo(Qualifier.MORE_THAN);
    }

    @Test
    void keepsTwoSumsOfDifferentCurrenciesApart() {
        assertThat(find("trao 20.000 USD và 50 triệu đồng", false)).hasSize(2);
    }

    @Test
    void readsARangeWithTheUnitWrittenTwice() {
        MoneyMention range = only("từ 8,9 triệu đồng đến 11,9 triệu đồng", false);
        assertThat(range.amount()).isEqualByComparingTo("8900000");
        assertThat(range.upTo()).isEqualByComparingTo("11900000");
    }

    @Test
    void assumesDongBehindBareMillions() {
        MoneyMention sum = only("chia đều mỗi tỉnh 200 triệu.", false);
        assertThat(sum.currencyAssumed()).isTrue();
        assertThat(sum.currency()).isEqualTo("VND");
    }

    @Test
    void coversHedgeAndCurrencyWithItsSpan() {
        VietnameseText text = VietnameseText.of("Tỉnh góp gần 66 tỷ đồng xây trường.");
        MoneyMention sum = new MoneyReader(false).find(text).getFirst();
        assertThat(sum.span().of(text.value())).isEqualTo("gần 66 tỷ đồng");
        assertThat(sum.qualifier()).isEqualTo(Qualifier.NEARLY);
    }

    @Test
    void leavesOtherThingsAlone() {
        for (String phrase :
                List.of(
                        "45 đồng chí",
                        "5 đ/c lãnh đạo",
                        "12 đồng bào dân tộc",
                        "3 triệu lượt khách",
                        "2 triệu liều vắc xin",
                        "300 em",
                        "8 đô thị",
                        "hàng trăm triệu đồng",
                        "20 suất quà")) {
            assertThat(find(phrase, false)).as(phrase).isEmpty();
        }
    }

    @Test
    void readsEnglish() {
        english("182000000000", "VND", "over 182 billion VND", "VND182 billion", "VND 182 billion");
        english("1200000", "USD", "US$1.2 million", "$1.2 million", "1.2 million USD");
        english("210460", "USD", "210,460 USD", "US$210,460", "210,460 US dollars");
        english("30000000", "LAK", "30 million kip", "30 million LAK");
    }

    @Test
    void attachesTheEnglishConversion() {
        MoneyMention sum = only("more than 5 billion VND (210,460 USD)", true);
        assertThat(sum.qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(sum.conversion().amount()).isEqualByComparingTo("210460");
    }

    private static void reads(String amount, String currency, String... phrases) {
        check(amount, currency, false, phrases);
    }

    private static void english(String amount, String currency, String... phrases) {
        check(amount, currency, true, phrases);
    }

    private static void check(String amount, String currency, boolean english, String... phrases) {
        for (String phrase : phrases) {
            MoneyMention sum = only(phrase, english);
            assertThat(sum.amount()).as(phrase).isEqualByComparingTo(amount);
            assertThat(sum.currency()).as(phrase).isEqualTo(currency);
        }
    }

    private static MoneyMention only(String phrase, boolean english) {
        List<MoneyMention> found = find(phrase, english);
        assertThat(found).as(phrase).hasSize(1);
        return found.getFirst();
    }

    private static List<MoneyMention> find(String phrase, boolean english) {
        return new MoneyReader(english).find(VietnameseText.of(phrase));
    }
}
