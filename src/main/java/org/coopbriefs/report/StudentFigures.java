package org.coopbriefs.report;

import static org.coopbriefs.report.InWords.counted;
import static org.coopbriefs.report.InWords.joined;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.FigureFacts;
import org.coopbriefs.brief.Students;
import org.coopbriefs.report.ReportPage.Line;
import org.coopbriefs.report.ReportPage.Training;
import org.coopbriefs.report.ReportPage.Value;

/** People taught, in print. */
final class StudentFigures {

    private static final Set<String> KINDS = Set.of("students-trained");

    private final InWords in;
    private final Words words;
    private final Values values;
    private final Students students;

    StudentFigures(InWords in) {
        this.in = in;
        this.words = in.words();
        this.values = in.values();
        this.students = in.headline().students();
    }

    FigureRow headline() {
        String label = words.text("headline.students");
        if (students == null) {
            return in.unknown(label, KINDS);
        }
        FigureFacts ids = students.factIds();
        return new FigureRow(
                label,
                values.number(students.inPeriod(), ids.inPeriod()),
                severalYears(),
                split(),
                in.note(counted(ids), KINDS));
    }

    Training training() {
        return students == null
                ? new Training(List.of(), List.of(), List.of())
                : new Training(byPartner(), byHost(), notAdded());
    }

    private Value severalYears() {
        FigureFacts ids = students.factIds();
        List<String> lines = new ArrayList<>(runningSums());
        Integer closed = students.severalYears();
        if (closed != null && (closed > 0 || lines.isEmpty())) {
            String figure = values.hedged(closed, ids.severalYears());
            lines.add(values.severalYears(figure, ids.severalYears()));
        }
        return values.of(lines, joined(ids.cumulative(), ids.severalYears()));
    }

    private List<String> runningSums() {
        if (students.cumulative() != null) {
            String figure = values.hedged(students.cumulative(), students.factIds().cumulative());
            return List.of(values.runningSum(figure, students.since()));
        }
        return students.runningSums().stream().map(this::runningSum).toList();
    }

    private String runningSum(Students.RunningSum sum) {
        String figure = values.hedged(sum.count(), List.of(sum.fact()));
        return words.text(
                "of", in.places().name(sum.host()), values.runningSum(figure, sum.since()));
    }

    private List<Line> split() {
        List<Line> split = new ArrayList<>();
        for (Students.Part part : students.parts()) {
            String label = words.text("part", in.places().name(part.partner()));
            split.add(in.line(label, words.number(part.count()), List.of(part.fact())));
        }
        split.addAll(notAdded());
        return split;
    }

    private List<Line> notAdded() {
        List<Line> lines = new ArrayList<>();
        if (students.stock() != null) {
            List<String> ids = students.factIds().stock();
            lines.add(in.line(words.text("stock"), words.number(students.stock()), ids));
        }
        Students sent = students.fromVietnam();
        if (sent != null && sent.total() != null) {
            List<String> ids = sent.factIds().total();
            lines.add(in.line(words.text("from-vietnam"), values.hedged(sent.total(), ids), ids));
        }
        return lines;
    }

    /** Of those who count, and "of whom" where the whole is of a country. */
    private List<Line> byPartner() {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Brief.Fact fact : in.facts().known(students.factIds().total())) {
            String partner = in.places().partnerOf(fact);
            Integer count = count(fact);
            if (partner != null && count != null) {
                add(facts, counts, partner, count, fact.id());
            }
        }
        students.parts().forEach(part -> addPart(facts, counts, part));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean allOfOne = counts.size() == 1 && students.parts().isEmpty();
        return counts.entrySet().stream()
                .filter(entry -> !allOfOne)
                .map(entry -> line(entry.getKey(), entry.getValue(), facts, most))
                .toList();
    }

    private static Integer count(Brief.Fact fact) {
        Object count = fact.fields().get("count");
        return count == null ? null : new BigDecimal(count.toString()).intValue();
    }

    private static void addPart(
            Map<String, List<String>> facts, Map<String, Integer> counts, Students.Part part) {
        if (part.partner() != null && part.count() != null && !facts.containsKey(part.partner())) {
            add(facts, counts, part.partner(), part.count(), part.fact());
        }
    }

    private static void add(
            Map<String, List<String>> facts,
            Map<String, Integer> counts,
            String partner,
            int count,
            String fact) {
        facts.computeIfAbsent(partner, none -> new ArrayList<>()).add(fact);
        counts.merge(partner, count, Integer::sum);
    }

    private Line line(String partner, int count, Map<String, List<String>> facts, int most) {
        List<String> ids = facts.get(partner);
        Value value = values.of(values.hedged(count, ids), ids);
        return new Line(in.places().name(partner), value, percent(count, most));
    }

    private List<Line> byHost() {
        List<Line> lines = new ArrayList<>();
        int most =
                students.hosts().stream()
                        .filter(host -> host.total() != null)
                        .mapToInt(Students.Host::total)
                        .max()
                        .orElse(0);
        for (Students.Host host : students.hosts()) {
            if (host.total() != null) {
                Value value = values.number(host.total(), host.factIds().total());
                lines.add(
                        new Line(
                                in.places().name(host.host()), value, percent(host.total(), most)));
            }
        }
        return lines;
    }

    static int percent(Integer count, int most) {
        if (count == null || count <= 0 || most <= 0) {
            return 0;
        }
        return Math.clamp(Math.round(100.0 * count / most), 1, 100);
    }
}
