package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Period;
import org.coopbriefs.reference.Province;

/** What the report is about and the period in a few sentences, each made from the figures. */
final class Situation {

    private static final int MOST_NAMES = 6;
    private static final String COUNTRY = "country";

    private final InWords in;
    private final Brief brief;
    private final Words words;
    private final PlaceNames places;

    Situation(InWords in) {
        this.in = in;
        this.brief = in.brief();
        this.words = in.words();
        this.places = in.places();
    }

    /** "tháng 6 năm 2022". */
    String period() {
        Period period = Period.parse(brief.period(), brief.calendar());
        int ordinal = (period.firstMonth() - 1) / period.months() + 1;
        return words.text(
                "period." + period.months(),
                String.valueOf(period.year()),
                ordinal,
                words.monthName(period.firstMonth()));
    }

    /** Without the period, which follows. */
    String subject() {
        List<String> subjects = places.subjects();
        if (subjects.size() > 1) {
            return words.text("subject.pair", unit(subjects.get(0)), unit(subjects.get(1)));
        }
        String slug = subjects.getFirst();
        String key = isCountry(slug) ? "subject.country" : "subject.province";
        return words.text(key, unit(slug), places.otherSide());
    }

    /** "Số liệu từ ngày 01/6/2022 đến ngày 30/6/2022." */
    String span() {
        return words.text("span", words.date(brief.from()), words.date(brief.to()));
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(activities());
        if (!brief.sources().isEmpty()) {
            sentences.add(sources());
        }
        students().ifPresent(sentences::add);
        sentences.addAll(new AidFigures(in).sentences());
        agreements().ifPresent(sentences::add);
        return sentences;
    }

    private String activities() {
        List<String> partners = partners();
        int count = brief.activities().size();
        if (count == 0) {
            return words.text("situation.none", period(), name());
        }
        String with =
                partners.isEmpty() || partners.size() > MOST_NAMES
                        ? words.text("situation.partners", partners.size(), places.otherSide())
                        : words.list(partners);
        return words.text("situation.activities", period(), count, name(), with);
    }

    private List<String> partners() {
        TreeSet<String> slugs = new TreeSet<>();
        brief.activities().forEach(activity -> slugs.addAll(activity.provinces()));
        return places.partners(slugs);
    }

    private String name() {
        return words.list(places.subjects().stream().map(this::unit).toList());
    }

    private String sources() {
        List<String> outlets =
                brief.sources().stream()
                        .map(citation -> citation.source().outlet())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        int count = brief.sources().size();
        return outlets.isEmpty()
                ? words.text("situation.sources", count)
                : words.text("situation.outlets", count, words.list(outlets));
    }

    private Optional<String> students() {
        return Optional.ofNullable(in.headline().students())
                .filter(students -> students.total() != null)
                .map(students -> words.text("situation.students", students.total()));
    }

    private Optional<String> agreements() {
        return Optional.ofNullable(in.headline().agreements())
                .filter(agreements -> agreements.total() != null)
                .map(agreements -> words.text("situation.agreements", agreements.total()));
    }

    /** A unit of another country says so. */
    private String unit(String slug) {
        String unit = places.unit(slug);
        String country = places.province(slug).map(Province::country).orElse("VN");
        return country.equals("VN") || isCountry(slug)
                ? unit
                : words.text("with-country", unit, words.nameOf("country", country));
    }

    private boolean isCountry(String slug) {
        return places.province(slug).map(Province::type).filter(COUNTRY::equals).isPresent();
    }
}
