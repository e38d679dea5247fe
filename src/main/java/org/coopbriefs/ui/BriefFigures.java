package org.coopbriefs.ui;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.coopbriefs.text.VietnameseFormat;

/**
 * The figures of a brief in its four columns: in the period, running over several years, since the
 * year began, the same period last year. Each number knows the facts that it was made of.
 */
final class BriefFigures {

    private static final Cell NONE = FigureCells.NONE;

    private final BriefContent content;
    private final Words words;
    private final JsonNode said;
    private final FigureCells cells;
    private final List<Row> rows = new ArrayList<>();

    /** What figures are called. */
    interface Words {
        String text(String key, Object... values);

        String unit(String slug);

        String kind(String kind);

        /** An amount in short: "450 triệu đồng". */
        String money(BigDecimal amount, String currency);
    }

    /**
     * A number on the page.
     *
     * @param key names it in addresses; empty where there is nothing to trace
     * @param lines as it is written, one for each currency or host
     * @param facts ids behind it
     * @param unconfirmed whether nobody has reviewed one of them
     */
    public record Cell(String key, List<String> lines, List<String> facts, boolean unconfirmed) {
        public boolean isTraceable() {
            return !facts.isEmpty();
        }

        /** The first line up to its bracket: the number itself. */
        public String number() {
            return lines.getFirst().split(" \\(")[0];
        }

        /** The bracket, which says since when; empty without one. */
        public String since() {
            return lines.getFirst().substring(number().length()).strip();
        }

        /** In one line. */
        public String text() {
            return String.join("; ", lines);
        }
    }

    /**
     * A line of the table.
     *
     * @param part whether it is a part of the line above, or beside it
     * @param note what was counted and left out, or null
     */
    public record Row(
            String label,
            boolean part,
            Cell inPeriod,
            Cell severalYears,
            Cell yearToDate,
            Cell lastYear,
            String note) {

        public List<Cell> cells() {
            return List.of(inPeriod, severalYears, yearToDate, lastYear);
        }

        /** Tells it from all others: goods given and received have one label, but not one trace. */
        String name() {
            String key = inPeriod.key();
            return key.startsWith("goods-") ? label + " " + key : label;
        }
    }

    private BriefFigures(BriefContent content, Words words) {
        this.content = content;
        this.words = words;
        this.said = content.said();
        this.cells = new FigureCells(content, words);
    }

    static List<Row> of(BriefContent content, Words words) {
        BriefFigures figures = new BriefFigures(content, words);
        figures.students();
        figures.aid("given");
        figures.aid("received");
        figures.agreements();
        figures.delegations();
        figures.remains();
        figures.others();
        return List.copyOf(figures.rows);
    }

    /** The lines by {@link Row#name()}, in order. */
    static Map<String, Row> byName(List<Row> rows) {
        Map<String, Row> named = new LinkedHashMap<>();
        rows.forEach(row -> named.put(row.name(), row));
        return named;
    }

    /** The number of that key and the line that it stands in. */
    static Optional<Map.Entry<Row, Cell>> find(List<Row> rows, String key) {
        return rows.stream()
                .flatMap(row -> row.cells().stream().map(cell -> Map.entry(row, cell)))
                .filter(found -> found.getValue().key().equals(key))
                .findFirst();
    }

    private void students() {
        JsonNode students = said.path("students");
        JsonNode ids = students.path("factIds");
        add(
                words.text("brief.students"),
                cells.count("students", students.path("inPeriod"), ids.path("inPeriod")),
                cells.running("students-several", students, ids),
                cells.other("yearToDate", "/students/inPeriod"),
                cells.other("samePeriodLastYear", "/students/inPeriod"),
                note(
                        Set.of("students-trained"),
                        ids.path("inPeriod"),
                        ids.path("severalYears"),
                        ids.path("cumulative")));
        for (JsonNode part : students.path("parts")) {
            String partner = part.path("partner").asText(null);
            addPart(
                    words.text("brief.part", partner == null ? "" : words.unit(partner)),
                    "part-" + part.path("fact").asText(),
                    VietnameseFormat.number(part.path("count").asLong()),
                    List.of(part.path("fact").asText()));
        }
        if (!students.path("stock").isNull() && students.has("stock")) {
            addPart(
                    words.text("brief.stock"),
                    "students-stock",
                    VietnameseFormat.number(students.path("stock").asLong()),
                    BriefContent.texts(ids.path("stock")));
        }
        JsonNode sent = students.path("fromVietnam");
        if (sent.path("total").isNumber()) {
            addPart(
                    words.text("brief.from-vietnam"),
                    "students-from-vietnam",
                    VietnameseFormat.number(sent.path("total").asLong()),
                    BriefContent.texts(sent.at("/factIds/total")));
        }
    }

    private void aid(String side) {
        JsonNode aid = said.path("aid");
        JsonNode ids = aid.at("/factIds/" + side);
        List<String> goods = goods(side).map(good -> good.path("fact").asText()).toList();
        add(
                words.text("brief." + side),
                cells.money(side, aid.at("/inPeriod/" + side), ids.path("inPeriod")),
                cells.runningMoney(side, ids),
                cells.otherMoney("yearToDate", side),
                cells.otherMoney("samePeriodLastYear", side),
                note(
                        side.equals("given") ? Set.of("aid", "goods") : Set.of(),
                        ids.path("inPeriod"),
                        ids.path("severalYears"),
                        ids.path("cumulative")));
        if (!goods.isEmpty()) {
            List<String> items = goods(side).map(BriefFigures::item).toList();
            rows.add(
                    new Row(
                            words.text("brief.goods"),
                            true,
                            cells.cell("goods-" + side, items, goods),
                            NONE,
                            NONE,
                            NONE,
                            null));
        }
    }

    private Stream<JsonNode> goods(String side) {
        return StreamSupport.stream(said.at("/aid/goods").spliterator(), false)
                .filter(good -> good.path("direction").asText().equalsIgnoreCase(side));
    }

    private static String item(JsonNode good) {
        String item = good.path("item").asText();
        return good.path("quantity").isNumber()
                ? VietnameseFormat.number(good.path("quantity").decimalValue()) + " " + item
                : item;
    }

    private void agreements() {
        JsonNode agreements = said.path("agreements");
        List<String> ids = signed("PROVINCE", false);
        add(
                words.text("brief.agreements"),
                cells.count("agreements", agreements.path("total"), ids),
                NONE,
                cells.other("yearToDate", "/agreements/total"),
                cells.other("samePeriodLastYear", "/agreements/total"),
                note(Set.of("agreement"), agreements.path("factIds")));
        if (agreements.path("byInstrument").size() > 1) {
            for (Map.Entry<String, JsonNode> kind : agreements.path("byInstrument").properties()) {
                addPart(
                        words.text("instrument." + kind.getKey()),
                        "",
                        VietnameseFormat.number(kind.getValue().asLong()),
                        List.of());
            }
        }
        apart("brief.contracts", "contracts", agreements.path("contracts"), signed(null, true));
        apart(
                "brief.other-levels",
                "other-levels",
                agreements.path("otherLevels"),
                signed("OTHER", false));
    }

    /** Facts behind the documents of a level, OTHER being all below and beside the province's. */
    private List<String> signed(String level, boolean contracts) {
        List<String> ids = new ArrayList<>();
        for (JsonNode document : said.at("/agreements/signed")) {
            boolean ofProvince = document.path("level").asText().equals("PROVINCE");
            boolean wanted = level == null || level.equals("PROVINCE") == ofProvince;
            if (wanted && document.path("instrument").asText().equals("CONTRACT") == contracts) {
                ids.addAll(BriefContent.texts(document.path("factIds")));
            }
        }
        return ids;
    }

    private void apart(String label, String key, JsonNode count, List<String> ids) {
        if (count.asLong() > 0) {
            addPart(words.text(label), key, VietnameseFormat.number(count.asLong()), ids);
        }
    }

    private void delegations() {
        JsonNode delegations = said.path("delegations");
        for (String way : List.of("out", "in")) {
            if (delegations.path(way).isNumber()) {
                List<String> ids =
                        StreamSupport.stream(delegations.path("visits").spliterator(), false)
                                .filter(v -> v.path("direction").asText().equalsIgnoreCase(way))
                                .map(visit -> visit.path("fact").asText())
                                .toList();
                add(
                        words.text("brief.delegations-" + way),
                        cells.count("delegations-" + way, delegations.path(way), ids),
                        NONE,
                        cells.other("yearToDate", "/delegations/" + way),
                        cells.other("samePeriodLastYear", "/delegations/" + way),
                        null);
            }
        }
    }

    private void remains() {
        JsonNode remains = said.path("remains");
        if (remains.path("total").isNumber()) {
            JsonNode ids = remains.path("factIds");
            add(
                    words.text("brief.remains"),
                    cells.count("remains", remains.path("inPeriod"), ids.path("inPeriod")),
                    cells.running("remains-several", remains, ids),
                    cells.other("yearToDate", "/remains/inPeriod"),
                    cells.other("samePeriodLastYear", "/remains/inPeriod"),
                    null);
        }
    }

    /** Kinds without a figure of their own: how many facts there are. */
    private void others() {
        for (Map.Entry<String, JsonNode> figure : said.properties()) {
            JsonNode listing = figure.getValue();
            if (listing.path("kind").isTextual() && listing.path("factIds").size() > 0) {
                String kind = listing.path("kind").asText();
                List<String> ids = BriefContent.texts(listing.path("factIds"));
                String number = VietnameseFormat.number(ids.size());
                add(
                        words.kind(kind),
                        cells.cell(kind, List.of(number), ids),
                        NONE,
                        NONE,
                        NONE,
                        null);
            }
        }
    }

    private void add(
            String label, Cell inPeriod, Cell several, Cell soFar, Cell lastYear, String note) {
        rows.add(new Row(label, false, inPeriod, several, soFar, lastYear, note));
    }

    private void addPart(String label, String key, String value, List<String> facts) {
        Cell cell = cells.cell(key, List.of(value), facts);
        boolean several =
                facts.stream()
                                .anyMatch(
                                        id ->
                                                content.fact(id)
                                                        .path("scope")
                                                        .asText()
                                                        .equals("CUMULATIVE"))
                        || key.startsWith("part-");
        rows.add(
                new Row(
                        label,
                        true,
                        several ? NONE : cell,
                        several ? cell : NONE,
                        NONE,
                        NONE,
                        null));
    }

    private String note(Set<String> kinds, JsonNode... lists) {
        Set<String> counted = new LinkedHashSet<>();
        for (JsonNode list : lists) {
            counted.addAll(BriefContent.texts(list));
        }
        long leftOut =
                content.leftOut()
                        .filter(left -> kinds.contains(left.path("kind").asText()))
                        .count();
        return counted.isEmpty() && leftOut == 0
                ? null
                : words.text("brief.note", counted.size(), content.articles(counted), leftOut);
    }
}
