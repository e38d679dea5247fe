package org.coopbriefs.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.brief.Counting.ALL;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BriefJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    @Test
    void writesTheNamesOfTheInterface() {
        JsonNode brief = brief("thua-thien-hue", "2022-06");

        assertThat(brief.at("/students/total").asInt()).isEqualTo(1347);
        assertThat(brief.at("/students/inPeriod").asInt()).isZero();
        assertThat(brief.at("/students/since").asText()).isEqualTo("2002");
        assertThat(brief.at("/students/parts/0/partner").asText()).isEqualTo("champasak");
        assertThat(brief.at("/students/parts/0/count").asInt()).isEqualTo(225);
        assertThat(brief.at("/agreements/byInstrument/AGREEMENT").asInt()).isEqualTo(1);
        assertThat(brief.at("/delegations/in").asInt()).isEqualTo(1);
        assertThat(brief.at("/counted/0").asText()).isEqualTo("c1");
        assertThat(brief.at("/leftOut/0/fact").asText()).isEqualTo("c2");
        assertThat(brief.at("/leftOut/0/reason").asText()).isEqualTo("PART");
        assertThat(brief.at("/state").asText()).isEqualTo("DRAFT");
        assertThat(brief.has("headline")).isFalse();
    }

    @Test
    void writesMoneyAsPlainDecimals() {
        JsonNode aid = brief("son-la", "2022").get("aid");

        assertThat(aid.at("/given/VND")).hasToString("\"5000000000\"");
        assertThat(aid.at("/severalYears/given/VND")).hasToString("\"5000000000\"");
        assertThat(aid.at("/inPeriod/given")).isEmpty();
        assertThat(aid.at("/received/USD")).hasToString("\"20000\"");
        assertThat(aid.at("/goods/0/direction").asText()).isEqualTo("GIVEN");
    }

    @Test
    void writesNullForWhatIsNotKnown() {
        JsonNode brief = brief("salavan", "2022");

        assertThat(brief.at("/students/total").isNull()).isTrue();
        assertThat(brief.get("previous").isNull()).isTrue();
    }

    @Test
    void comparesWithoutTheListsOfFacts() {
        JsonNode yearToDate = brief("son-la", "2022").get("yearToDate");

        assertThat(yearToDate.at("/students/total").asInt()).isEqualTo(128);
        assertThat(yearToDate.has("counted")).isFalse();
        assertThat(yearToDate.has("leftOut")).isFalse();
    }

    private static JsonNode brief(String slug, String text) {
        Period period = Period.parse(text);
        Headline headline = Counting.count(Set.of(slug), text, ALL, FoundingFacts.all());
        return MAPPER.valueToTree(
                new Brief(
                        slug,
                        Map.of("vi", slug),
                        text,
                        period.from(),
                        period.to(),
                        period.calendar(),
                        null,
                        Brief.State.DRAFT,
                        false,
                        OffsetDateTime.parse("2022-12-31T08:00:00+07:00"),
                        headline,
                        headline,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Brief.Elsewhere.NOTHING,
                        Remarks.NONE,
                        List.of(),
                        Map.of()));
    }
}
