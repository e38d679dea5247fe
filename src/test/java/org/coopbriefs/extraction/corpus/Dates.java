package org.coopbriefs.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.coopbriefs.extraction.FoundActivity;
import org.coopbriefs.text.EdtfDate;

/** Whether the day of publication and the day of the event are those of the labels. */
final class Dates {

    private static final int DAY = "2022-06-26".length();

    private Dates() {}

    static Score published(LabelledArticle article) {
        String found = text(article.page().published());
        return compare(text(article.gold().path("published")), found);
    }

    private static Score compare(String told, String found) {
        Score score = new Score();
        if (Objects.equals(told, found)) {
            if (told != null) {
                score.right();
            }
            return score;
        }
        if (told != null) {
            score.missed("not " + told + " but " + found);
        }
        if (found != null) {
            score.surplus(found + " for " + told);
        }
        return score;
    }

    /** Only what is told to the day; a year that labels doubt is not held against the reading. */
    static Score event(LabelledArticle article) {
        JsonNode gold = article.gold();
        String told = text(gold.path("event_date"));
        String found = day(article);
        boolean sureYear = gold.path("event_year_certain").asBoolean();
        if (told != null && found != null && !sureYear && sameDay(told, found)) {
            return compare(told, told);
        }
        String monthAndDay = text(gold.path("event_month_day"));
        if (told == null && found != null && monthAndDay != null && found.endsWith(monthAndDay)) {
            return new Score();
        }
        return compare(told, found);
    }

    private static boolean sameDay(String one, String other) {
        return one.substring(one.length() - 5).equals(other.substring(other.length() - 5));
    }

    /** That of the first activity which has one. */
    private static String day(LabelledArticle article) {
        return article.activities()
                .map(FoundActivity::date)
                .map(Dates::text)
                .filter(date -> date != null && date.length() == DAY)
                .findFirst()
                .orElse(null);
    }

    private static String text(EdtfDate date) {
        return date == null ? null : date.toString();
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.asText() : null;
    }
}
