package org.coopbriefs.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.text.VietnameseText;
import org.junit.jupiter.api.Test;

class NumberReaderTest {

    @Test
    void readsFigures() {
        reads("5", "5", "05");
        reads("1347", "1347", "1.347");
        reads("1250000", "1.250.000");
        reads("3.2", "3,2");
        reads("1234.5", "1.234,5", "1,234.5");
        reads("13800000000", "13.8 tỷ", "13,8 tỉ");
    }

    @Test
    void takesThePointForThousandsBeforeTyAsWell() {
        reads("1655000000000", "1.655 tỷ");
    }

    @Test
    void readsMultipliers() {
        reads("450000000", "450 triệu", "450tr");
        reads("3000000000000", "3 nghìn tỷ", "3 ngàn tỉ", "ba nghìn tỷ");
        reads("150000", "150 nghìn", "150 ngàn", "15 vạn");
    }

    @Test
    void readsCompoundUnits() {
        reads("1040000000", "1 tỷ 40 triệu");
        reads("2500000000", "2 tỷ rưỡi", "hai tỉ rưỡi", "2 tỷ 500 triệu");
    }

    @Test
    void readsWords() {
        reads("25", "hai mươi lăm", "hai lăm");
        reads("21", "hai mươi mốt", "hai mốt");
        reads("24", "hai mươi tư", "hai tư", "hai mươi bốn");
        reads("15", "mười lăm");
        reads("10", "mười");
        reads("105", "một trăm linh năm", "một trăm lẻ năm");
        reads("115", "một trăm mười lăm");
        reads("350", "ba trăm năm mươi");
        reads("1250", "một nghìn hai trăm năm mươi");
    }

    @Test
    void readsAWordAtTheHeadOfASentence() {
        assertThat(values("Ba bộ hài cốt được đưa về nước.")).containsExactly("3");
    }

    @Test
    void keepsTheHedge() {
        assertThat(only("hơn 2 tỷ").qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(only("ít nhất 40 em").qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(only("gần 66 tỷ").qualifier()).isEqualTo(Qualifier.NEARLY);
        assertThat(only("xấp xỉ 300").qualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(only("ước khoảng 300").qualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(only("tối đa 20 suất").qualifier()).isEqualTo(Qualifier.LESS_THAN);
        assertThat(only("20 suất").qualifier()).isEqualTo(Qualifier.EXACT);
    }

    @Test
    void takesNoPartOfANameForAHedge() {
        assertThat(only("tỉnh Xiêng Khoảng 280 em").qualifier()).isEqualTo(Qualifier.EXACT);
        assertThat(only("Khoảng 280 em").qualifier()).isEqualTo(Qualifier.ABOUT);
    }

    @Test
    void coversTheHedgeWithItsSpan() {
        VietnameseText text = VietnameseText.of("Tỉnh đã tiếp nhận hơn 1.200 em.");
        NumberMention number = new NumberReader(false).find(text).getFirst();
        assertThat(number.span().of(text.value())).isEqualTo("hơn 1.200");
    }

    @Test
    void readsRangesWhoseUnitBelongsToBothEnds() {
        range("3000000", "4000000", "3 – 4 triệu", "3-4 triệu", "từ 3 đến 4 triệu");
        range("17", "25", "từ 17 đến 25 em", "17 tới 25 em");
        range("900000", "1000000", "900 nghìn - 1 triệu");
    }

    @Test
    void flagsForeignThousandsInsteadOfGuessing() {
        assertThat(only("3,390 tỷ").doubtful()).isTrue();
        assertThat(only("gần 1,400 ca nhiễm").doubtful()).isTrue();
        assertThat(only("3,39 tỷ").doubtful()).isFalse();
    }

    @Test
    void leavesVagueWordsAlone() {
        leavesAlone("hàng trăm học sinh", "hàng chục nghìn người", "vài chục em", "mấy trăm suất");
        leavesAlone("nhiều chục triệu", "một số địa phương", "một trong những tỉnh", "vài ba lần");
    }

    @Test
    void leavesDatesAndTimesAlone() {
        leavesAlone("Sáng 26/6", "ngày 27-12", "27.12.2022", "tháng 6/2022", "18:50", "18h30");
        leavesAlone("năm 2022", "giai đoạn 2022 - 2026", "2011-2016", "từ 15-17/2", "tháng 8");
        leavesAlone("chiều 3-5", "(5/9/1962 - 5/9/2022)", "ngày 12 tháng 7 năm 2019", "mỗi năm");
    }

    @Test
    void leavesNamesRanksAndCodesAlone() {
        leavesAlone("Quân khu 4", "lần thứ 23", "đường 8", "Nghị định 68", "Covid-19");
        leavesAlone("khóa XIII", "khoá 13", "Quyết định số 11/2013/QĐ-UBND", "mốc 589");
        leavesAlone("Công văn số 747", "hạng Ba", "thứ ba", "hơn 50%", "26,5 %", "0237");
        leavesAlone("Ba Lan", "bà Lê Thị Hai", "Mười Cừ", "trường cấp 3", "bão số 12");
    }

    @Test
    void countsBesideATimeWord() {
        assertThat(values("mỗi năm 20 suất")).containsExactly("20");
        assertThat(values("trong 5 năm 200 em")).containsExactly("5", "200");
        assertThat(values("đã trao năm suất học bổng")).containsExactly("5");
        assertThat(values("tổng số 300 em")).containsExactly("300");
    }

    @Test
    void takesAYearForACountOnlyBeforeWhatIsCounted() {
        assertThat(values("đào tạo 2005 lưu học sinh")).containsExactly("2005");
        assertThat(values("năm 2005 lưu học sinh")).isEmpty();
    }

    @Test
    void readsEnglish() {
        readsEnglish("25", "25 students", "twenty-five students", "twenty five students");
        readsEnglish("210460", "210,460 dollars");
        readsEnglish("156228000000", "156.228 billion");
        readsEnglish("2", "two scholarships");
        readsEnglish("1200000", "1.2 million", "US$1.2 million");
        assertThat(onlyEnglish("8-10 scholarships").upTo()).isEqualByComparingTo("10");
        assertThat(onlyEnglish("more than 40 students").qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(onlyEnglish("handed over 10,000 masks").qualifier()).isEqualTo(Qualifier.EXACT);
        assertThat(onlyEnglish("some 40 students").qualifier()).isEqualTo(Qualifier.ABOUT);
    }

    @Test
    void leavesEnglishDatesAndNamesAlone() {
        for (String phrase :
                List.of(
                        "December 26, 2014",
                        "on April 11-12",
                        "in 2019-2022",
                        "the 12th meeting",
                        "by 2023",
                        "Hai Duong province",
                        "Covid-19",
                        "dozens of people")) {
            assertThat(new NumberReader(true).find(VietnameseText.of(phrase))).as(phrase).isEmpty();
        }
    }

    private static void reads(String value, String... phrases) {
        for (String phrase : phrases) {
            assertThat(only(phrase).value()).as(phrase).isEqualByComparingTo(value);
        }
    }

    private static void range(String lower, String upper, String... phrases) {
        for (String phrase : phrases) {
            assertThat(only(phrase).value()).as(phrase).isEqualByComparingTo(lower);
            assertThat(only(phrase).upTo()).as(phrase).isEqualByComparingTo(upper);
            assertThat(only(phrase).qualifier()).as(phrase).isEqualTo(Qualifier.RANGE);
        }
    }

    private static void readsEnglish(String value, String... phrases) {
        for (String phrase : phrases) {
            assertThat(onlyEnglish(phrase).value()).as(phrase).isEqualByComparingTo(value);
        }
    }

    private static void leavesAlone(String... phrases) {
        for (String phrase : phrases) {
            assertThat(values(phrase)).as(phrase).isEmpty();
        }
    }

    private static NumberMention only(String phrase) {
        List<NumberMention> found = new NumberReader(false).find(VietnameseText.of(phrase));
        assertThat(found).as(phrase).hasSize(1);
        return found.getFirst();
    }

    private static NumberMention onlyEnglish(String phrase) {
        List<NumberMention> found = new NumberReader(true).find(VietnameseText.of(phrase));
        assertThat(found).as(phrase).hasSize(1);
        return found.getFirst();
    }

    private static List<String> values(String phrase) {
        return new NumberReader(false)
                .find(VietnameseText.of(phrase)).stream()
                        .map(NumberMention::value)
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.toList());
    }
}
