package org.coopbriefs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.coopbriefs.brief.Counting.ALL;
import static org.coopbriefs.brief.Counting.LAOS;
import static org.coopbriefs.brief.Counting.ONLY_CERTAIN;
import static org.coopbriefs.brief.Counting.VIETNAM;
import static org.coopbriefs.brief.Counting.leftOut;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.text.EdtfDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The table at the end of the counting rules, row by row")
class FoundingArticlesTallyTest {

    private static final BigDecimal HUE_GIFT = new BigDecimal("450000000");
    private static final BigDecimal SON_LA_AID = new BigDecimal("5000000000");

    private static final List<CountableFact> FACTS = FoundingFacts.all();

    @Test
    void thuaThienHueInJune2022() {
        Headline brief = count("thua-thien-hue", "2022-06");

        Students students = brief.students();
        assertThat(students.total()).isEqualTo(1347);
        assertThat(students.cumulative()).isEqualTo(1347);
        assertThat(students.since()).isEqualTo(EdtfDate.ofYear(2002));
        assertThat(students.inPeriod()).isZero();
        assertThat(students.inferred()).isEqualTo(1);
        assertThat(students.parts())
                .containsExactly(new Students.Part("champasak", 225, "c2", "c1"));
        assertThat(brief.aid().empty()).isTrue();
        assertThat(brief.agreements().byInstrument()).isEqualTo(Map.of("AGREEMENT", 1));
        assertThat(brief.agreements().signed().getFirst().periodFrom()).isEqualTo("2022");
        assertThat(brief.agreements().signed().getFirst().periodTo()).isEqualTo("2026");
        assertThat(leftOut(brief))
                .containsEntry("c2", Reason.PART)
                .containsEntry("c4", Reason.REPEATED)
                .containsEntry("c5", Reason.REPEATED)
                .containsEntry("s1", Reason.UNDATED);
        assertThat(brief.counted()).containsExactly("c1", "c3", "c6");
    }

    @Test
    void champasakInJune2022() {
        Headline brief = count("champasak", "2022-06");

        assertThat(brief.students().total()).isEqualTo(225);
        assertThat(brief.students().cumulative()).isEqualTo(225);
        assertThat(brief.students().since()).isEqualTo(EdtfDate.ofYear(2002));
        assertThat(brief.students().factIds().total()).containsExactly("c2");
        assertThat(brief.aid().empty()).isTrue();
        assertThat(brief.agreements().total()).isEqualTo(1);
        assertThat(leftOut(brief)).containsEntry("c1", Reason.WIDER);
    }

    @Test
    void thuaThienHueIn2022() {
        Headline brief = count("thua-thien-hue", "2022");

        assertThat(brief.students().total()).isEqualTo(1347);
        assertThat(brief.aid().given().byCurrency()).isEqualTo(Map.of("VND", HUE_GIFT));
        assertThat(brief.aid().inPeriod().given().in("VND")).isEqualTo(HUE_GIFT);
        assertThat(brief.aid().gifts().getFirst().inKind()).isTrue();
        assertThat(brief.aid().inferred()).isEqualTo(1);
        assertThat(brief.agreements().total()).isEqualTo(2);
        assertThat(brief.agreements().byInstrument())
                .isEqualTo(Map.of("AGREEMENT", 1, "MINUTES", 1));
        assertThat(leftOut(brief)).containsEntry("s2", Reason.REPEATED);
    }

    @Test
    void salavanIn2022() {
        Headline brief = count("salavan", "2022");

        assertThat(brief.students().total()).isNull();
        assertThat(brief.aid().received().byCurrency()).isEqualTo(Map.of("VND", HUE_GIFT));
        assertThat(brief.aid().given().isEmpty()).isTrue();
        assertThat(brief.agreements().total()).isEqualTo(2);
        assertThat(brief.agreements().byInstrument())
                .isEqualTo(Map.of("AGREEMENT", 1, "MINUTES", 1));
        assertThat(brief.agreements().contracts()).isEqualTo(1);
        assertThat(leftOut(brief)).containsEntry("q2", Reason.EVALUATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quang-tri-until-2025", "savannakhet", "salavan"})
    void theThreeOfDecember2022(String province) {
        Headline brief = count(province, "2022-12");

        assertThat(brief.students().total()).isNull();
        assertThat(brief.aid().empty()).isTrue();
        assertThat(brief.agreements().total()).isEqualTo(1);
        assertThat(brief.agreements().contracts()).isEqualTo(province.startsWith("quang") ? 0 : 1);
        assertThat(brief.agreements().inferred()).isZero();
        assertThat(leftOut(brief))
                .containsEntry("q2", Reason.EVALUATED)
                .containsEntry("q3", Reason.REPEATED);
    }

    @Test
    void quangTriOfTodayIsQuangTriOfThen() {
        Set<String> merged = Set.of("quang-tri", "quang-tri-until-2025", "quang-binh");
        Headline brief = Counting.count(merged, "2022-12", ALL, FACTS);

        assertThat(brief.agreements().total()).isEqualTo(1);
        assertThat(brief.agreements().contracts()).isZero();
        assertThat(leftOut(brief)).containsEntry("q4", Reason.NOT_A_PARTY);
    }

    @Test
    void thuaThienHueInMarch2023() {
        Headline brief = count("thua-thien-hue", "2023-03");

        assertThat(brief.students().total()).isEqualTo(163);
        assertThat(brief.students().stock()).isEqualTo(53);
        assertThat(brief.aid().empty()).isTrue();
        assertThat(brief.agreements().total()).isZero();
        assertThat(leftOut(brief))
                .containsEntry("a2", Reason.STOCK)
                .containsEntry("a3", Reason.PLANNED);
    }

    @Test
    void attapeuInMarch2023() {
        Headline brief = count("attapeu", "2023-03");

        assertThat(brief.students().total()).isEqualTo(163);
        assertThat(brief.students().inferred()).isEqualTo(1);
        assertThat(brief.students().stock()).isEqualTo(53);
        assertThat(brief.aid().empty()).isTrue();
        assertThat(brief.agreements().total()).isZero();
        assertThat(leftOut(brief))
                .containsEntry("a2", Reason.STOCK)
                .containsEntry("a3", Reason.PLANNED);
    }

    @Test
    void sonLaIn2022() {
        Headline brief = count("son-la", "2022");

        assertThat(brief.students().total()).isEqualTo(128);
        assertThat(brief.students().severalYears()).isEqualTo(128);
        assertThat(brief.students().inPeriod()).isZero();
        Aid aid = brief.aid();
        assertThat(aid.given().in("VND")).isEqualTo(SON_LA_AID);
        assertThat(aid.severalYears().given().in("VND")).isEqualTo(SON_LA_AID);
        assertThat(aid.inPeriod().given().isEmpty()).isTrue();
        assertThat(aid.received().plain()).isEqualTo(Map.of("USD", "20000"));
        assertThat(aid.goods())
                .extracting(Aid.Goods::direction)
                .containsExactly(Aid.Direction.GIVEN, Aid.Direction.GIVEN, Aid.Direction.GIVEN);
        assertThat(brief.agreements().byInstrument()).isEqualTo(Map.of("MEMORANDUM", 1));
        assertThat(brief.agreements().signed().getFirst().periodTo()).isEqualTo("2024");
        assertThat(leftOut(brief)).containsEntry("x8", Reason.REPEATED);
    }

    @Test
    void xaisombounIn2022() {
        Headline brief = count("xaisomboun", "2022");

        assertThat(brief.students().total()).isEqualTo(128);
        assertThat(brief.aid().received().in("VND")).isEqualTo(SON_LA_AID);
        assertThat(brief.aid().given().in("USD")).isEqualTo(new BigDecimal(20000));
        assertThat(brief.aid().goods())
                .extracting(Aid.Goods::direction)
                .containsOnly(Aid.Direction.RECEIVED)
                .hasSize(3);
        assertThat(brief.agreements().total()).isEqualTo(1);
    }

    @Test
    void vietnamIn2022() {
        Headline brief = Counting.count(VIETNAM, "2022", ALL, FACTS);

        assertThat(brief.students().total()).isNull();
        assertThat(brief.students().hosts())
                .extracting(Students.Host::host, Students.Host::total)
                .containsExactly(tuple("thua-thien-hue", 1347), tuple("son-la", 128));
        assertThat(brief.aid().given().plain()).isEqualTo(Map.of("VND", "5450000000"));
        assertThat(brief.aid().received().plain()).isEqualTo(Map.of("USD", "20000"));
        assertThat(brief.agreements().total()).isEqualTo(4);
        assertThat(brief.agreements().contracts()).isZero();
    }

    @Test
    void laosIn2022() {
        Headline brief = Counting.count(LAOS, "2022", ALL, FACTS);

        assertThat(brief.aid().received().plain()).isEqualTo(Map.of("VND", "5450000000"));
        assertThat(brief.agreements().total()).isEqualTo(4);
        assertThat(brief.agreements().contracts()).isEqualTo(1);
    }

    @Test
    void vietnamInDecember2022SignedOnceAndNotThreeTimes() {
        Headline brief = Counting.count(VIETNAM, "2022-12", ALL, FACTS);

        assertThat(brief.agreements().total()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thua-thien-hue", "champasak", "son-la", "xaisomboun", "salavan"})
    void nothingInferredCountsBeforeItIsReviewed(String province) {
        Headline brief = Counting.count(Set.of(province), "2022", ONLY_CERTAIN, FACTS);

        assertThat(brief.students().total()).isNull();
        assertThat(brief.aid().given().isEmpty()).isTrue();
        assertThat(brief.aid().received().isEmpty()).isTrue();
        if (province.equals("salavan")) {
            assertThat(brief.agreements().total()).isEqualTo(1);
        } else {
            assertThat(brief.agreements().total()).isNull();
        }
        assertThat(leftOut(brief)).containsValue(Reason.AWAITING_CONFIRMATION);
    }

    @Test
    void whatIsCertainCountsBeforeItIsReviewed() {
        Headline brief =
                Counting.count(Set.of("quang-tri-until-2025"), "2022-12", ONLY_CERTAIN, FACTS);

        assertThat(brief.agreements().total()).isEqualTo(1);
        assertThat(brief.agreements().unconfirmed()).isEqualTo(1);
    }

    @Test
    void anInferredAttributionWaitsInMarch2023() {
        Headline brief = Counting.count(Set.of("attapeu"), "2023-03", ONLY_CERTAIN, FACTS);

        assertThat(brief.students().total()).isNull();
        assertThat(leftOut(brief)).containsEntry("a1", Reason.AWAITING_CONFIRMATION);
    }

    @Test
    void everyFactOfABriefIsEitherCountedOrLeftOut() {
        for (String province : List.of("thua-thien-hue", "salavan", "son-la", "champasak")) {
            Headline brief = count(province, "2022");
            List<String> concerned =
                    FACTS.stream()
                            .filter(fact -> fact.activity().provinces().contains(province))
                            .filter(fact -> !fact.activity().id().equals("attapeu"))
                            .map(CountableFact::id)
                            .toList();

            assertThat(brief.counted()).doesNotContainAnyElementsOf(leftOut(brief).keySet());
            assertThat(concerned)
                    .allMatch(id -> brief.counted().contains(id) || leftOut(brief).containsKey(id));
        }
    }

    private static Headline count(String slug, String period) {
        return Counting.count(Set.of(slug), period, ALL, FACTS);
    }
}
