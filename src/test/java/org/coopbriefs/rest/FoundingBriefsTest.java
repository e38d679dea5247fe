package org.coopbriefs.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.BriefCompiler;
import org.coopbriefs.brief.CountingPolicy;
import org.coopbriefs.brief.LeftOut;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Reason;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.start.FirstStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table at the end of the counting rules, through the interface, from the seeds alone. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class FoundingBriefsTest {

    @Inject FirstStart firstStart;
    @Inject BriefCompiler compiler;
    @Inject Subjects subjects;

    @BeforeEach
    void readTheFoundingArticles() {
        if (!firstStart.isDone()) {
            firstStart.run();
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    thua-thien-hue,       2022-06, 1347, 0, -,    1347, 2002, 1, 0
                    hue,                  2022-06, 1347, 0, -,    1347, 2002, 1, 0
                    champasak,            2022-06, 225,  0, -,    225,  2002, 1, 0
                    thua-thien-hue,       2022,    1347, 0, -,    1347, 2002, 2, 0
                    salavan,              2022,    -,    -, -,    -,    -,    2, 1
                    quang-tri-until-2025, 2022-12, -,    -, -,    -,    -,    1, 0
                    quang-tri,            2022-12, -,    -, -,    -,    -,    1, 0
                    savannakhet,          2022-12, -,    -, -,    -,    -,    1, 1
                    salavan,              2022-12, -,    -, -,    -,    -,    1, 1
                    thua-thien-hue,       2023-03, 163,  0, -,    163,  -,    0, 0
                    attapeu,              2023-03, 163,  0, -,    163,  -,    0, 0
                    son-la,               2022,    128,  0, 128,  -,    -,    1, 0
                    xaisomboun,           2022,    128,  0, 128,  -,    -,    1, 0
                    """)
    void countsStudentsAndAgreements(
            String province,
            String period,
            Integer total,
            Integer inPeriod,
            Integer severalYears,
            Integer cumulative,
            String since,
            Integer agreements,
            Integer contracts) {
        JsonPath brief = Api.brief(province, period);
        print(province, period, brief);
        assertThat(brief.<Integer>get("students.total")).isEqualTo(total);
        assertThat(brief.<Integer>get("students.cumulative")).isEqualTo(cumulative);
        assertThat(brief.<String>get("students.since")).isEqualTo(since);
        assertThat(zeroIfNull(brief, "students.inPeriod"))
                .isEqualTo(inPeriod == null ? 0 : inPeriod);
        assertThat(zeroIfNull(brief, "students.severalYears"))
                .isEqualTo(severalYears == null ? 0 : severalYears);
        assertThat(brief.<Integer>get("agreements.total")).isEqualTo(agreements);
        assertThat(zeroIfNull(brief, "agreements.contracts")).isEqualTo(contracts);
        assertEveryFigureLeadsToItsSentence(brief);
    }

    private static Integer zeroIfNull(JsonPath brief, String path) {
        Integer value = brief.get(path);
        return value == null ? 0 : value;
    }

    @Test
    void showsThePartAndLeavesItOut() {
        JsonPath brief = Api.brief("thua-thien-hue", "2022-06");
        assertThat(brief.getList("students.parts.count")).contains(225);
        assertThat(brief.getList("leftOut.reason")).contains("PART");
        assertThat(Api.brief("champasak", "2022-06").getList("leftOut.reason")).contains("WIDER");
    }

    @Test
    void keepsGivenAndReceivedApart() {
        JsonPath sonLa = Api.brief("son-la", "2022");
        assertThat(sonLa.getMap("aid.given")).isEqualTo(Map.of("VND", "5000000000"));
        assertThat(sonLa.getMap("aid.severalYears.given")).isEqualTo(Map.of("VND", "5000000000"));
        assertThat(sonLa.getMap("aid.inPeriod.given")).isEmpty();
        assertThat(sonLa.getMap("aid.received")).isEqualTo(Map.of("USD", "20000"));
        assertThat(sonLa.getList("aid.goods.quantity")).hasSize(3);
        JsonPath xaisomboun = Api.brief("xaisomboun", "2022");
        assertThat(xaisomboun.getMap("aid.received")).isEqualTo(Map.of("VND", "5000000000"));
        assertThat(xaisomboun.getMap("aid.given")).isEqualTo(Map.of("USD", "20000"));
        assertThat(Api.brief("thua-thien-hue", "2022").getMap("aid.given"))
                .isEqualTo(Map.of("VND", "450000000"));
        assertThat(Api.brief("salavan", "2022").getMap("aid.received"))
                .isEqualTo(Map.of("VND", "450000000"));
    }

    @Test
    void countsByInstrument() {
        assertThat(Api.brief("thua-thien-hue", "2022").getMap("agreements.byInstrument"))
                .isEqualTo(Map.of("AGREEMENT", 1, "MINUTES", 1));
        assertThat(Api.brief("salavan", "2022").getMap("agreements.byInstrument"))
                .isEqualTo(Map.of("AGREEMENT", 1, "MINUTES", 1));
        assertThat(Api.brief("son-la", "2022").getMap("agreements.byInstrument"))
                .isEqualTo(Map.of("MEMORANDUM", 1));
    }

    @Test
    void leavesOutStockDraftsAndWhatWasOnlyEvaluated() {
        JsonPath hue = Api.brief("thua-thien-hue", "2023-03");
        assertThat(hue.getInt("students.stock")).isEqualTo(53);
        assertThat(hue.getList("leftOut.reason")).contains("STOCK", "PLANNED");
        assertThat(Api.brief("quang-tri", "2022-12").getList("leftOut.reason"))
                .contains("EVALUATED");
        assertThat(Api.brief("attapeu", "2023-03").getInt("students.unconfirmed")).isPositive();
    }

    @Test
    void countsTheThreePartyAgreementOnceForTheCountry() {
        JsonPath year = Api.brief("vietnam", "2022");
        print("vietnam", "2022", year);
        assertThat(year.getInt("agreements.total")).isEqualTo(4);
        assertThat(year.getInt("agreements.contracts")).isZero();
        assertThat(year.getMap("aid.given")).isEqualTo(Map.of("VND", "5450000000"));
        assertThat(year.getMap("aid.received")).isEqualTo(Map.of("USD", "20000"));
        assertThat(year.getList("students.hosts.total")).containsExactlyInAnyOrder(1347, 128);
        assertThat(Api.brief("laos", "2022").getInt("agreements.contracts")).isEqualTo(1);
        assertThat(Api.brief("vietnam", "2022-12").getInt("agreements.total")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    thua-thien-hue, 2022-06, -
                    champasak,      2022-06, -
                    thua-thien-hue, 2022,    -
                    attapeu,        2023-03, 0
                    son-la,         2022,    -
                    xaisomboun,     2022,    -
                    quang-tri,      2022-12, 1
                    """)
    void leavesWhatIsInferredToAPersonWhereUnreviewedFactsDoNotCount(
            String province, String period, Integer agreements) {
        Brief brief =
                compiler.compile(
                        subjects.find(province).orElseThrow(),
                        Period.parse(period),
                        OffsetDateTime.parse("2026-11-21T08:00:00+07:00"),
                        new CountingPolicy(false, 0.7));
        assertThat(brief.headline().students().total()).isNull();
        assertThat(brief.headline().aid().gifts()).isEmpty();
        assertThat(brief.headline().agreements().total()).isEqualTo(agreements);
        if (agreements == null || agreements == 0) {
            assertThat(brief.headline().leftOut())
                    .extracting(LeftOut::reason)
                    .contains(Reason.AWAITING_CONFIRMATION);
        }
    }

    /** Every counted fact is told of, and its quote stands in its article's body where it says. */
    private static void assertEveryFigureLeadsToItsSentence(JsonPath brief) {
        List<String> told = brief.getList("activities.facts.id.flatten()", String.class);
        assertThat(told).containsAll(brief.getList("counted", String.class));
        for (String activity : brief.getList("activities.id", String.class)) {
            JsonPath kept = Api.asAdmin().get("/api/activities/" + activity).jsonPath();
            String body =
                    Api.asAdmin()
                            .get("/api/articles/" + kept.getInt("mentions[0].article"))
                            .jsonPath()
                            .getString("body");
            for (Map<String, Object> evidence :
                    kept.<Map<String, Object>>getList("facts.evidence")) {
                String quote =
                        body.substring(
                                (Integer) evidence.get("start"), (Integer) evidence.get("end"));
                assertThat(quote).isEqualTo(evidence.get("quote"));
            }
        }
    }

    private static void print(String province, String period, JsonPath brief) {
        System.out.printf(
                "%-22s %-8s students %s, given %s, received %s, agreements %s, left out %s%n",
                province,
                period,
                brief.get("students.total"),
                brief.getMap("aid.given"),
                brief.getMap("aid.received"),
                brief.get("agreements.byInstrument"),
                brief.getList("leftOut.reason"));
    }
}
