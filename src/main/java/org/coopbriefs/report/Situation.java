package org.coopbriefs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coopbriefs.brief.Agreements;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Delegations;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Students;
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

    /** "Báo cáo ..." in one line. */
    String title() {
        return words.text("title", subject() + " " + period());
    }

    /** "Số liệu từ ngày 01/6/2022 đến ngày 30/6/2022." */
    String span() {
        return words.text("span", words.date(brief.from()), words.date(brief.to()));
    }

    /** What happened and its figures, then what was read. */
    List<String> paragraphs() {
        List<String> told = new ArrayList<>();
        told.add(activities());
        told.addAll(visits());
        told.addAll(agreements());
        told.addAll(new AidFigures(in).sentences());
        told.addAll(students());
        List<String> read = new ArrayList<>();
        if (!brief.sources().isEmpty()) {
            read.add(sources());
        }
        if (!brief.silent().isEmpty()) {
            read.add(words.text("situation.silent", brief.silent().size()));
        }
        return Stream.of(told, read)
                .filter(sentences -> !sentences.isEmpty())
                .map(sentences -> String.join(" ", sentences))
                .toList();
    }

    private String activities() {
        List<String> partners = partners();
        int count = brief.activities().size();
        if (count == 0) {
            return words.text("situation.none", period(), name());
        }
        if (places.isPair()) {
            return words.text("situation.between", period(), count, name());
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

    private List<String> students() {
        List<String> sentences = new ArrayList<>();
        Students students = in.headline().students();
        if (students != null && students.inPeriod() != null) {
            sentences.add(words.text("situation.students", students.inPeriod()));
        }
        ReportPage.Value sums = new StudentFigures(in).headline().severalYears();
        if (sums != ReportPage.Value.NO_DATA) {
            sentences.add(words.text("situation.students-sum", words.list(sums.lines())));
        }
        return sentences;
    }

    private List<String> agreements() {
        Agreements agreements = in.headline().agreements();
        return agreements == null || agreements.total() == null
                ? List.of()
                : List.of(
                        words.text(
                                "situation.agreements",
                                agreements.total(),
                                words.list(instruments(agreements))));
    }

    private List<String> instruments(Agreements agreements) {
        return agreements.byInstrument().entrySet().stream()
                .map(
                        entry ->
                                words.text(
                                        "several",
                                        entry.getValue(),
                                        words.nameOf("instrument", entry.getKey())))
                .toList();
    }

    private List<String> visits() {
        Delegations visits = in.headline().delegations();
        return visits == null || visits.empty()
                ? List.of()
                : List.of(words.text("situation.visits", visits.out(), visits.in()));
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
