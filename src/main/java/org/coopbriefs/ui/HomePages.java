package org.coopbriefs.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.Role;
import org.coopbriefs.archive.BriefShelf;
import org.coopbriefs.archive.BriefShelf.Filter;
import org.coopbriefs.archive.BriefShelf.Item;
import org.coopbriefs.archive.BriefShelf.Length;
import org.coopbriefs.archive.BriefShelf.Reader;
import org.coopbriefs.article.feed.SilentFeeds;
import org.coopbriefs.article.feed.SilentFeeds.Silent;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Period;
import org.coopbriefs.delivery.Deliveries;
import org.coopbriefs.delivery.DeliveryFilter;
import org.coopbriefs.delivery.DeliveryState;
import org.coopbriefs.delivery.MailTroubles;
import org.coopbriefs.delivery.MailTroubles.MailTrouble;
import org.coopbriefs.plan.Troubles;
import org.coopbriefs.review.ReviewQueue;
import org.coopbriefs.text.VietnameseFormat;
import org.coopbriefs.ui.BriefFigures.Row;

/** Where people begin: what there is to do, and the month at a glance. */
@Path("/")
@RolesAllowed(Role.VIEWER_NAME)
@Produces(MediaType.TEXT_HTML)
public class HomePages {

    private static final int RECENT = 12;
    private static final int MONTHS = 12;
    private static final Filter READY = new Filter(null, null, null, null, true);
    private static final String COUNTRY = "vietnam";

    @Inject BriefShelf shelf;
    @Inject CurrentPage page;
    @Inject Deliveries deliveries;
    @Inject MailTroubles mail;
    @Inject Troubles troubles;
    @Inject SilentFeeds feeds;
    @Inject UnitGroups units;
    @Inject BriefWords words;
    @Inject Access access;
    @Inject ObjectMapper json;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(Home home);
    }

    /**
     * A headline figure of the month, and its last twelve months.
     *
     * @param told the twelve months in words, for those who don't see the picture
     */
    public record Glance(Row row, boolean unconfirmed, MonthTrend trend, String told) {}

    /**
     * What the page shows.
     *
     * @param month the monthly brief at a glance; null where there is none
     * @param first the first of the twelve months
     * @param mail why no mail goes out or nothing is read that comes back
     */
    public record Home(
            BriefRow month,
            Period first,
            List<Glance> glances,
            List<BriefRow> recent,
            List<UnitGroups.Group> units,
            int waiting,
            long ready,
            List<MailTrouble> mail,
            long failed,
            long troubles,
            List<Silent> silent) {

        /** True where nothing at all is there yet. */
        public boolean isEmpty() {
            return recent.isEmpty();
        }

        /** True where more facts wait than are counted. */
        public boolean isMany() {
            return waiting > ReviewQueue.MOST_COUNTED;
        }

        public int most() {
            return ReviewQueue.MOST_COUNTED;
        }

        public boolean isNothingToDo() {
            return waiting == 0
                    && ready == 0
                    && mail.isEmpty()
                    && failed == 0
                    && troubles == 0
                    && silent.isEmpty();
        }
    }

    @GET
    public TemplateInstance home(@QueryParam("province") String province) {
        Reader reader = new Reader(access.provinces(), access.mayEdit());
        List<BriefRow> recent =
                shelf.find(reader, Filter.NONE, 0, RECENT).stream().map(this::row).toList();
        Optional<Item> month = month(reader, province);
        Map<DeliveryState, Long> sent =
                access.mayEdit() ? deliveries.counts(DeliveryFilter.ALL) : Map.of();
        return Templates.home(
                new Home(
                        month.map(this::row).orElse(null),
                        month.map(item -> first(item.period())).orElse(null),
                        month.map(item -> glances(reader, item)).orElse(List.of()),
                        recent,
                        units.visible(month.map(Item::province).stream().toList()),
                        access.mayEdit() ? page.waiting() : 0,
                        access.mayEdit() ? shelf.count(reader, READY) : 0,
                        access.mayEdit() ? mail.find(waiting(sent)) : List.of(),
                        failed(sent),
                        access.has(Role.ADMIN) ? troubles.open() : 0,
                        access.mayEdit() ? feeds.find() : List.of()));
    }

    /** Messages that did not arrive, or of which nobody knows. */
    private static long failed(Map<DeliveryState, Long> counts) {
        return counts.getOrDefault(DeliveryState.BOUNCED, 0L)
                + counts.getOrDefault(DeliveryState.UNCERTAIN, 0L);
    }

    private static long waiting(Map<DeliveryState, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> MailTroubles.isWaiting(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private BriefRow row(Item item) {
        return BriefRow.of(item, json, words);
    }

    /**
     * The latest monthly brief of a province; of the country where none is named and there is one.
     */
    private Optional<Item> month(Reader reader, String province) {
        String asked = province == null || province.isBlank() ? null : province;
        List<Item> months =
                shelf
                        .find(reader, new Filter(asked, null, Length.MONTH, null, null), 0, RECENT)
                        .stream()
                        .filter(item -> item.period().calendar() == Calendar.CALENDAR)
                        .toList();
        return months.stream()
                .filter(item -> item.period().equals(months.getFirst().period()))
                .max(Comparator.comparing((Item item) -> item.province().equals(COUNTRY)));
    }

    private static Period first(Period month) {
        int before = month.year() * MONTHS + month.firstMonth() - MONTHS;
        return Period.ofMonth(before / MONTHS, before % MONTHS + 1);
    }

    private List<Glance> glances(Reader reader, Item month) {
        Period first = first(month.period());
        Map<Period, JsonNode> months =
                shelf.months(reader, month.province(), first, month.period()).stream()
                        .collect(Collectors.toMap(Item::period, this::figures));
        JsonNode said = figures(month);
        List<Row> rows = BriefFigures.of(BriefContent.of(month.figures(), json), words);
        return List.of(
                glance(rows, said, "students", months, first, HomePages::students),
                glance(rows, said, "given", months, first, HomePages::given),
                glance(rows, said, "agreements", months, first, HomePages::agreements));
    }

    private Glance glance(
            List<Row> rows,
            JsonNode said,
            String figure,
            Map<Period, JsonNode> months,
            Period first,
            Function<JsonNode, BigDecimal> value) {
        String label = words.text("brief." + figure);
        String name = figure.equals("given") ? "aid" : figure;
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            JsonNode content = months.get(after(first, i));
            values.add(content == null ? null : value.apply(content));
        }
        return new Glance(
                rows.stream().filter(row -> row.label().equals(label)).findFirst().orElseThrow(),
                said.path(name).path("unconfirmed").asInt() > 0,
                MonthTrend.of(values),
                told(values, first, figure.equals("given")));
    }

    /** "9/2022: 25; 10/2022: –". */
    private String told(List<BigDecimal> values, Period first, boolean money) {
        StringJoiner told = new StringJoiner("; ");
        for (int i = 0; i < values.size(); i++) {
            Period month = after(first, i);
            String value = values.get(i) == null ? "–" : told(values.get(i), money);
            told.add(month.firstMonth() + "/" + month.year() + ": " + value);
        }
        return told.toString();
    }

    private String told(BigDecimal value, boolean money) {
        return money ? words.money(value, "VND") : VietnameseFormat.number(value);
    }

    private static Period after(Period first, int months) {
        int index = first.year() * MONTHS + first.firstMonth() - 1 + months;
        return Period.ofMonth(index / MONTHS, index % MONTHS + 1);
    }

    private JsonNode figures(Item item) {
        return BriefContent.of(item.figures(), json).said();
    }

    private static BigDecimal students(JsonNode said) {
        return number(said.at("/students/inPeriod"));
    }

    private static BigDecimal agreements(JsonNode said) {
        return number(said.at("/agreements/total"));
    }

    /** In dong alone: sums of several currencies make no bar. */
    private static BigDecimal given(JsonNode said) {
        JsonNode sum = said.at("/aid/inPeriod/given/VND");
        return sum.isTextual() ? new BigDecimal(sum.asText()) : null;
    }

    private static BigDecimal number(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : null;
    }
}
