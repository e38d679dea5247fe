package org.coopbriefs.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LikelihoodTest {

    private static final String TITLE = "Đoàn tỉnh Champasak thăm Thừa Thiên Huế";

    @Test
    void theSameDayUnitsAndFiguresAreWorthAsking() {
        Activity one = activity(TITLE, "2022-06-26", fact("students-trained", 1347));
        Activity other =
                activity(
                        "Hội đàm Thừa Thiên Huế và Champasak",
                        "2022-06-26",
                        fact("students-trained", 1347));
        assertThat(Likelihood.of(one, other)).isGreaterThan(Likelihood.WORTH_ASKING);
    }

    @Test
    void anotherDayOrOneSharedUnitIsNot() {
        Activity one = activity(TITLE, "2022-06-26");
        assertThat(Likelihood.of(one, activity(TITLE, "2022-06-27"))).isZero();
        Activity elsewhere = activity(TITLE, "2022-06-26");
        elsewhere.provinces = List.of("thua-thien-hue", "salavan");
        assertThat(Likelihood.of(one, elsewhere)).isZero();
    }

    @Test
    void aCoarserDateIsLessLikelyAndNotImpossible() {
        Activity day = activity(TITLE, "2022-06-26");
        Activity year = activity(TITLE, "2022");
        assertThat(Likelihood.of(day, year))
                .isPositive()
                .isLessThan(Likelihood.of(day, activity(TITLE, "2022-06-26")));
    }

    @Test
    void figuresThatPeopleRefusedSayNothing() {
        Activity one = activity("a b", "2022-06-26", fact("students-trained", 35));
        Activity other = activity("c d", "2022-06-26", fact("students-trained", 35));
        double before = Likelihood.of(one, other);
        other.facts.getFirst().reviewState = ReviewState.REJECTED;
        assertThat(Likelihood.of(one, other)).isLessThan(before);
    }

    private static Activity activity(String title, String date, Fact... facts) {
        Activity activity = new Activity();
        activity.title = title;
        activity.date = date;
        activity.provinces = List.of("thua-thien-hue", "champasak");
        activity.facts = new ArrayList<>(List.of(facts));
        return activity;
    }

    private static Fact fact(String kind, int count) {
        Fact fact = new Fact();
        fact.kind = kind;
        fact.fields = Map.of("count", count);
        return fact;
    }
}
