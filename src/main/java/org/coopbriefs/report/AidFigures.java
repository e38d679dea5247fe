package org.coopbriefs.report;

import static org.coopbriefs.report.InWords.counted;
import static org.coopbriefs.report.InWords.joined;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.coopbriefs.brief.Aid;
import org.coopbriefs.brief.Aid.Direction;
import org.coopbriefs.brief.Amounts;
import org.coopbriefs.brief.FigureFacts;
import org.coopbriefs.report.ReportPage.AidGroup;
import org.coopbriefs.report.ReportPage.AidRow;
import org.coopbriefs.report.ReportPage.Line;
import org.coopbriefs.report.ReportPage.SectorRow;
import org.coopbriefs.report.ReportPage.Value;

/** Money and goods given and received, in print. */
final class AidFigures {

    private static final Set<String> KINDS = Set.of("aid", "goods");

    private final InWords in;
    private final Words words;
    private final Values values;
    private final Aid aid;

    AidFigures(InWords in) {
        this.in = in;
        this.words = in.words();
        this.values = in.values();
        this.aid = in.headline().aid();
    }

    FigureRow given() {
        return headline("headline.given", Direction.GIVEN, Aid.Sums::given);
    }

    FigureRow received() {
        return headline("headline.received", Direction.RECEIVED, Aid.Sums::received);
    }

    /** Every gift: what was given, what was received, what others gave. */
    List<AidGroup> groups() {
        if (aid == null) {
            return List.of();
        }
        List<AidGroup> groups = new ArrayList<>();
        String other = in.places().otherSide();
        add(groups, words.text("headline.given", other), Direction.GIVEN);
        add(groups, words.text("headline.received", other), Direction.RECEIVED);
        List<AidRow> others = aid.others().stream().map(this::row).toList();
        if (!others.isEmpty()) {
            groups.add(new AidGroup(words.text("aid.others"), others, List.of()));
        }
        return groups;
    }

    /** What was given and received, for each direction of which something is known. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences(sentences, "given", given());
        sentences(sentences, "received", received());
        return sentences;
    }

    private void sentences(List<String> sentences, String direction, FigureRow row) {
        String other = in.places().otherSide();
        if (row.inPeriod() != Value.NO_DATA) {
            String sums = words.list(row.inPeriod().lines());
            sentences.add(words.text("situation." + direction, other, sums));
        }
        if (row.severalYears() != Value.NO_DATA) {
            String sums = words.list(row.severalYears().lines());
            sentences.add(words.text("situation." + direction + "-sum", other, sums));
        }
    }

    private void add(List<AidGroup> groups, String label, Direction direction) {
        List<AidRow> rows = rows(direction);
        if (!rows.isEmpty()) {
            groups.add(new AidGroup(label, rows, sectors(direction)));
        }
    }

    /** Empty where all went into one field, which the gifts themselves tell. */
    private List<SectorRow> sectors(Direction direction) {
        Map<String, List<Aid.Gift>> bySector = new TreeMap<>(in.places().order());
        aid.gifts().stream()
                .filter(gift -> gift.direction() == direction)
                .forEach(
                        gift ->
                                bySector.computeIfAbsent(
                                                in.sectors().of(gift.fact()),
                                                s -> new ArrayList<>())
                                        .add(gift));
        return bySector.size() < 2
                ? List.of()
                : bySector.entrySet().stream()
                        .map(entry -> sector(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private SectorRow sector(String name, List<Aid.Gift> gifts) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        gifts.forEach(gift -> sums.merge(gift.currency(), gift.amount(), BigDecimal::add));
        List<String> ids = gifts.stream().map(Aid.Gift::fact).toList();
        return new SectorRow(name, values.amounts(new Amounts(sums), ids), inVnd(gifts));
    }

    /** "" unless every sum is in dong or has a rate. */
    private String inVnd(List<Aid.Gift> gifts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Aid.Gift gift : gifts) {
            if (gift.conversion() == null && !gift.currency().equals("VND")) {
                return "";
            }
            sum = sum.add(gift.conversion() == null ? gift.amount() : gift.conversion().vnd());
        }
        return words.money(sum, "VND");
    }

    private FigureRow headline(String key, Direction direction, Function<Aid.Sums, Amounts> side) {
        String label = words.text(key, in.places().otherSide());
        if (aid == null) {
            return in.unknown(label, KINDS);
        }
        FigureFacts ids = ids(direction);
        return new FigureRow(
                label,
                sums(side.apply(aid.inPeriod()), ids.inPeriod()),
                severalYears(direction, side.apply(aid.severalYears())),
                goodsLines(direction),
                in.note(joined(List.copyOf(counted(ids)), goodsIds(direction)), KINDS));
    }

    private FigureFacts ids(Direction direction) {
        return direction == Direction.GIVEN ? aid.factIds().given() : aid.factIds().received();
    }

    private Value sums(Amounts amounts, List<String> ids) {
        return values.of(values.amounts(amounts, ids), ids);
    }

    private Value severalYears(Direction direction, Amounts closed) {
        List<String> closedIds = ids(direction).severalYears();
        List<String> lines = new ArrayList<>();
        List<String> ids = new ArrayList<>(closedIds);
        for (Aid.RunningSum sum : aid.runningSums()) {
            if (sum.direction() == direction) {
                String figure = words.money(sum.amount(), sum.currency());
                lines.add(
                        values.runningSum(values.hedged(figure, List.of(sum.fact())), sum.since()));
                ids.add(sum.fact());
            }
        }
        for (String figure : values.amounts(closed, closedIds)) {
            lines.add(values.severalYears(figure, closedIds));
        }
        return values.of(lines, ids);
    }

    private List<Line> goodsLines(Direction direction) {
        List<String> items =
                aid.goods().stream()
                        .filter(goods -> goods.direction() == direction)
                        .map(this::text)
                        .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(new Line(words.text("goods"), values.of(items, goodsIds(direction)), 0));
    }

    private List<AidRow> rows(Direction direction) {
        List<AidRow> rows = new ArrayList<>();
        aid.gifts().stream()
                .filter(g -> g.direction() == direction)
                .map(this::row)
                .forEach(rows::add);
        aid.goods().stream()
                .filter(g -> g.direction() == direction)
                .map(this::row)
                .forEach(rows::add);
        return rows;
    }

    private AidRow row(Aid.Gift gift) {
        String sum =
                values.qualified(words.money(gift.amount(), gift.currency()), gift.qualifier());
        return row(
                gift.provider(),
                gift.receiver(),
                gift.inKind() ? words.text("in-kind", sum) : sum,
                gift.purpose(),
                conversion(gift.conversion()),
                gift.fact());
    }

    private AidRow row(Aid.Goods goods) {
        return row(goods.provider(), goods.receiver(), text(goods), null, "", goods.fact());
    }

    private AidRow row(Aid.Other other) {
        String value =
                other.amount() == null
                        ? text(other.quantity(), other.item())
                        : words.money(other.amount(), other.currency());
        String giver = words.text("giver." + other.giver());
        return row(other.provider(), other.receiver(), value, giver, "", other.fact());
    }

    private AidRow row(
            String provider,
            String receiver,
            String value,
            String purpose,
            String conversion,
            String fact) {
        List<String> ids = List.of(fact);
        return new AidRow(
                in.places().name(provider),
                in.places().name(receiver),
                value,
                in.sectors().of(fact),
                purpose == null ? "" : purpose,
                conversion,
                in.facts().anyUnconfirmed(ids),
                in.facts().sourcesOf(ids));
    }

    private String conversion(Aid.Conversion conversion) {
        if (conversion == null) {
            return "";
        }
        return words.text(
                "conversion",
                words.money(conversion.vnd(), "VND"),
                words.number(conversion.rate()),
                words.date(conversion.on()),
                conversion.source());
    }

    private String text(Aid.Goods goods) {
        return values.qualified(text(goods.quantity(), goods.item()), goods.qualifier());
    }

    private String text(BigDecimal quantity, String item) {
        return quantity == null ? item : words.number(quantity) + " " + item;
    }

    private List<String> goodsIds(Direction direction) {
        return aid.goods().stream()
                .filter(goods -> goods.direction() == direction)
                .map(Aid.Goods::fact)
                .toList();
    }
}
