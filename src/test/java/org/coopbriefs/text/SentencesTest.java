package org.coopbriefs.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void endsAtPointsMarksAndEllipses() {
        assertThat(split("Đoàn đã đến. Ai đón đoàn? Rất vui! Còn nhiều việc… Hai bên cùng làm."))
                .containsExactly(
                        "Đoàn đã đến.",
                        "Ai đón đoàn?",
                        "Rất vui!",
                        "Còn nhiều việc…",
                        "Hai bên cùng làm.");
    }

    @Test
    void endsAtLineEnds() {
        assertThat(split("Tiêu đề không có dấu chấm\n\n  Đoạn thứ nhất \nđoạn hai"))
                .containsExactly("Tiêu đề không có dấu chấm", "Đoạn thứ nhất", "đoạn hai");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đoàn đến TP. Vinh dự lễ.",
                "Đ/c. Bình tặng quà.",
                "PGS.TS. Mai và ThS. Lan dạy tiếng Việt.",
                "Ông A. Sỉ-văn phát biểu.",
                "Ông Trần V. Bình nhận quà.",
                "Xem tr. 15 của báo cáo.",
                "Trụ sở ở P. Đông Vĩnh, Q. Ba.",
                "Trường nhận 1.347 em và 20.000 USD.",
                "Trường nhận 20. 000 USD của bạn.",
                "Lễ ký ngày 27.12.2022 tại Lào.",
                "Tặng sách, vở, bút, v.v. cho các em.",
                "Các em học nghề... rồi về nước.",
                "Về y tế; Về giáo dục; Về biên giới.",
                "Bạn đã trao \"Huân chương Hữu nghị!\" cho tỉnh.",
                "Xem tại dulich.vn/tin.html hôm nay.",
                "1. Về hợp tác giáo dục",
                "IV. Kết quả năm qua",
                "Đoàn T.Ư. Đoàn thanh niên Lào."
            })
    void leavesWholeWhatIsOneSentence(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void endsAfterAYearAndAnAbbreviationInCapitals() {
        assertThat(split("Lễ ký diễn ra năm 2022. Đoàn về TP.HCM. Tỉnh có 45 em. 163 em đã về."))
                .containsExactly(
                        "Lễ ký diễn ra năm 2022.",
                        "Đoàn về TP.HCM.",
                        "Tỉnh có 45 em.",
                        "163 em đã về.");
    }

    @Test
    void endsAfterASingleLetterThatIsNoInitial() {
        assertThat(split("Đoàn đi khắp châu Á. Năm sau đoàn về."))
                .containsExactly("Đoàn đi khắp châu Á.", "Năm sau đoàn về.");
    }

    @Test
    void endsAfterEtCeteraBeforeACapital() {
        assertThat(split("Tặng sách, vở, v.v. Các em rất vui."))
                .containsExactly("Tặng sách, vở, v.v.", "Các em rất vui.");
    }

    @Test
    void keepsClosingQuotesAndBracketsWithTheirSentence() {
        assertThat(split("Ông nói: \"Cảm ơn các bạn.\" (Ảnh: L.H.) Hai bên chia tay."))
                .containsExactly(
                        "Ông nói: \"Cảm ơn các bạn.\"", "(Ảnh: L.H.)", "Hai bên chia tay.");
    }

    @Test
    void endsWhereTheSpaceIsMissing() {
        assertThat(split("Hai bên hợp tác.Sáng nay đoàn về nước."))
                .containsExactly("Hai bên hợp tác.", "Sáng nay đoàn về nước.");
    }

    @Test
    void staysWithinItsBlock() {
        VietnameseText text = VietnameseText.of("Một câu. Hai câu. Ba câu.");

        assertThat(Sentences.split(text, new Span(9, 17))).containsExactly(new Span(9, 17));
    }

    private static List<String> split(String text) {
        VietnameseText clean = VietnameseText.of(text);
        return Sentences.split(clean).stream().map(s -> s.of(clean.value())).toList();
    }

    @Test
    void cutsWhatGoesOnLongerThanAnybodyWrites() {
        String clause = "hai bên đã ký kết thỏa thuận hợp tác, ";
        VietnameseText text = VietnameseText.of(clause.repeat(200).strip());

        List<Span> sentences = Sentences.split(text);

        assertThat(sentences).hasSizeGreaterThan(4);
        assertThat(sentences).allSatisfy(s -> assertThat(s.length()).isLessThanOrEqualTo(1500));
        assertThat(sentences.getFirst().of(text.value())).endsWith(",");
        assertThat(sentences.stream().mapToInt(Span::length).sum())
                .isGreaterThan(text.length() - sentences.size() - 1);
    }

    @Test
    void cutsLettersThatNeverEnd() {
        List<Span> sentences = Sentences.split(VietnameseText.of("á".repeat(10_000)));

        assertThat(sentences).allSatisfy(s -> assertThat(s.length()).isLessThanOrEqualTo(1500));
        assertThat(sentences.stream().mapToInt(Span::length).sum()).isEqualTo(10_000);
    }
}
