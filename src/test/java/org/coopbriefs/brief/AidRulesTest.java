package org.coopbriefs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.brief.Counting.ALL;
import static org.coopbriefs.brief.Counting.PLACES;
import static org.coopbriefs.brief.Counting.built;
import static org.coopbriefs.brief.Counting.count;
import static org.coopbriefs.brief.Counting.leftOut;
import static org.coopbriefs.brief.FactBuilder.aid;
import static org.coopbriefs.brief.FactBuilder.goods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rule 8: aid has a giver and a receiver")
class AidRulesTest {

    private static final String HUE = "thua-thien-hue";

    private static FactBuilder back(String id, long amount, String currency) {
        return aid(id, amount, currency)
                .between("champasak", HUE)
                .with("providerCountry", "LA")
                .with("receiverCountry", "VN");
    }

    @Test
    void givenAndReceivedAreNeverNetted() {
        Aid aid = count(HUE, "2022-06", aid("out", 500, "VND"), back("in", 300, "VND")).aid();

        assertThat(aid.given().plain()).isEqualTo(Map.of("VND", "500"));
        assertThat(aid.received().plain()).isEqualTo(Map.of("VND", "300"));
    }

    @Test
    void whatOneGaveTheOtherReceived() {
        Aid aid = count("champasak", "2022-06", aid("out", 500, "VND")).aid();

        assertThat(aid.received().plain()).isEqualTo(Map.of("VND", "500"));
        assertThat(aid.given().isEmpty()).isTrue();
    }

    @Test
    void currenciesAreSummedApart() {
        Aid aid =
                count(
                                HUE,
                                "2022-06",
                                aid("a", 500, "VND"),
                                aid("b", 20, "USD"),
                                aid("c", 30, "USD"))
                        .aid();

        assertThat(aid.given().plain()).isEqualTo(Map.of("VND", "500", "USD", "50"));
        assertThat(aid.givenInVnd()).isNull();
    }

    @Test
    void aSumThatIsOnlyOfSeveralYearsIsNotOfThePeriod() {
        Aid aid = count(HUE, "2022", aid("a", 500, "VND").span("2018", "2021")).aid();

        assertThat(aid.given().plain()).isEqualTo(Map.of("VND", "500"));
        assertThat(aid.severalYears().given().plain()).isEqualTo(Map.of("VND", "500"));
        assertThat(aid.inPeriod().given().isEmpty()).isTrue();
    }

    @Test
    void promisedMoneyIsNotGiven() {
        Headline brief = count(HUE, "2022-06", aid("a", 500, "VND").scope(Scope.PLANNED));

        assertThat(brief.aid().given().isEmpty()).isTrue();
        assertThat(leftOut(brief)).containsEntry("a", Reason.PLANNED);
    }

    @Test
    void goodsWithAValueCountByItAndAreNotListedAgain() {
        String words = "Tỉnh tặng gạo và thuốc trị giá 450 triệu đồng.";
        Headline brief =
                count(
                        HUE,
                        "2022-06",
                        aid("value", 450_000_000, "VND")
                                .with("inKind", true)
                                .quote(words, "450 triệu đồng"),
                        FactBuilder.of("goods", "goods")
                                .with("item", "gạo và thuốc")
                                .with("provider", HUE)
                                .with("receiver", "champasak")
                                .quote(words, "gạo và thuốc"));

        assertThat(brief.aid().given().plain()).isEqualTo(Map.of("VND", "450000000"));
        assertThat(brief.aid().goods()).isEmpty();
        assertThat(leftOut(brief)).containsEntry("goods", Reason.REPEATED);
    }

    @Test
    void goodsWithoutAValueAreListedWithTheirDirection() {
        Aid aid = count("champasak", "2022-06", goods("g", 20_000, "khẩu trang")).aid();

        assertThat(aid.goods().getFirst().quantity()).isEqualTo(new BigDecimal(20_000));
        assertThat(aid.goods().getFirst().direction()).isEqualTo(Aid.Direction.RECEIVED);
        assertThat(aid.received().isEmpty()).isTrue();
    }

    @Test
    void goodsToldTwiceAreListedOnce() {
        Headline brief = count(HUE, "2022-06", goods("g", 2, "máy thở"), goods("h", 2, "máy thở"));

        assertThat(brief.aid().goods()).hasSize(1);
        assertThat(leftOut(brief)).containsEntry("h", Reason.REPEATED);
    }

    @Test
    void aConvertedFigureInBracketsIsTheSameGift() {
        String words = "Bạn gửi 20.000 USD (khoảng 460 triệu đồng) giúp vùng lũ.";
        Headline brief =
                count(
                        HUE,
                        "2022-06",
                        back("usd", 20_000, "USD").quote(words, "20.000 USD"),
                        back("vnd", 460_000_000, "VND").quote(words, "460 triệu đồng"));

        assertThat(brief.aid().received().plain()).isEqualTo(Map.of("USD", "20000"));
        assertThat(leftOut(brief)).containsExactly(Map.entry("vnd", Reason.REPEATED));
    }

    @Test
    void twoGiftsOfOneSentenceAreTwo() {
        String words = "Bạn gửi 20.000 USD và 460 triệu đồng giúp vùng lũ.";
        Aid aid =
                count(
                                HUE,
                                "2022-06",
                                back("usd", 20_000, "USD").quote(words, "20.000 USD"),
                                back("vnd", 460_000_000, "VND").quote(words, "460 triệu đồng"))
                        .aid();

        assertThat(aid.received().plain()).isEqualTo(Map.of("USD", "20000", "VND", "460000000"));
    }

    @ParameterizedTest
    @CsvSource({
        "Công ty cổ phần Bình Minh, COMPANY",
        "Bộ Chỉ huy quân sự tỉnh, ARMY",
        "Quân khu 4, ARMY",
        "Bộ Giáo dục và Đào tạo, STATE",
        "vietnam, STATE",
        "Quỹ Tấm lòng vàng, CHARITY"
    })
    void whatOthersGiveStandsApart(String provider, Aid.Giver giver) {
        Headline brief = count(HUE, "2022-06", aid("a", 500, "VND").with("provider", provider));

        assertThat(brief.aid().given().isEmpty()).isTrue();
        assertThat(brief.aid().others().getFirst().giver()).isEqualTo(giver);
        assertThat(brief.aid().others().getFirst().direction()).isEqualTo(Aid.Direction.GIVEN);
        assertThat(leftOut(brief)).containsEntry("a", Reason.OTHER_LEVEL);
    }

    @Test
    void whatACompanyGivesIsReceivedApartToo() {
        Headline brief =
                count(
                        "champasak",
                        "2022-06",
                        aid("a", 500, "VND").with("provider", "Công ty cổ phần Bình Minh"));

        assertThat(brief.aid().received().isEmpty()).isTrue();
        assertThat(brief.aid().others().getFirst().direction()).isEqualTo(Aid.Direction.RECEIVED);
    }

    @ParameterizedTest
    @CsvSource({"Sở Y tế", "huyện A Lưới", "Hội Chữ thập đỏ tỉnh", "Công an tỉnh"})
    void itsDepartmentsAndOrganisationsGiveForTheProvince(String provider) {
        Aid aid = count(HUE, "2022-06", aid("a", 500, "VND").with("provider", provider)).aid();

        assertThat(aid.given().plain()).isEqualTo(Map.of("VND", "500"));
    }

    @Test
    void whatAllLaosReceivedIsWiderThanAProvince() {
        Headline brief =
                count("champasak", "2022-06", aid("a", 500, "VND").with("receiver", "laos"));

        assertThat(brief.aid().received().isEmpty()).isTrue();
        assertThat(leftOut(brief)).containsEntry("a", Reason.WIDER);
    }

    @Test
    void aGiftWithinARunningSumIsNotAdded() {
        Headline brief =
                count(
                        HUE,
                        "2022",
                        aid("all", 9_000, "VND").cumulative("2005"),
                        aid("one", 500, "VND").with("purpose", "trường học").in("b"));

        assertThat(brief.aid().given().plain()).isEqualTo(Map.of("VND", "9000"));
        assertThat(leftOut(brief)).containsEntry("one", Reason.CONTAINED);
    }

    @Test
    void aGiftForAnotherPurposeIsOutsideARunningSum() {
        Aid aid =
                count(
                                HUE,
                                "2022",
                                aid("all", 9_000, "VND").cumulative("2005").with("purpose", "y tế"),
                                aid("one", 500, "VND").with("purpose", "trường học").in("b"))
                        .aid();

        assertThat(aid.given().plain()).isEqualTo(Map.of("VND", "9500"));
    }

    @Test
    void runningSumsOfSeveralGiversAreListedAndNotSummed() {
        Aid aid =
                count(
                                "champasak",
                                "2022",
                                aid("a", 9_000, "VND").cumulative("2005"),
                                aid("b", 700, "VND")
                                        .between("quang-tri", "champasak")
                                        .cumulative("2005")
                                        .in("b"))
                        .aid();

        assertThat(aid.received().in("VND")).isNull();
        assertThat(aid.runningSums())
                .extracting(Aid.RunningSum::fact)
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void hedgedMoneyIsApproximate() {
        Aid aid = count(HUE, "2022-06", aid("a", 2, "VND").hedged(Qualifier.MORE_THAN)).aid();

        assertThat(aid.approximate()).isTrue();
    }

    @Test
    void aSumIsConvertedAtTheRateOfItsOwnDay() {
        Aid.Conversion rate =
                new Aid.Conversion(
                        new BigDecimal(460_000_000),
                        new BigDecimal(23_000),
                        LocalDate.of(2022, 6, 26),
                        "bảng thử");
        ExchangeRates rates =
                (amount, currency, day) ->
                        day.equals(rate.on()) ? Optional.of(rate) : Optional.empty();
        Tally tally = new Tally(PLACES, rates);
        Headline day =
                tally.count(
                        built(aid("a", 20_000, "USD")), Set.of(HUE), Period.parse("2022-06"), ALL);
        Headline years =
                tally.count(
                        built(aid("a", 20_000, "USD").span("2018", "2021")),
                        Set.of(HUE),
                        Period.parse("2022-06"),
                        ALL);

        assertThat(day.aid().givenInVnd()).isEqualByComparingTo("460000000");
        assertThat(day.aid().gifts().getFirst().conversion()).isEqualTo(rate);
        assertThat(years.aid().givenInVnd()).isNull();
    }
}
