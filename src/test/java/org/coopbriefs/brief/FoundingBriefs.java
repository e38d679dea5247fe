package org.coopbriefs.brief;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.reference.Sectors;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/**
 * Briefs of what the founding articles say, counted as in earnest, for tests of what lies behind
 * counting.
 */
public final class FoundingBriefs {

    private static final OffsetDateTime COMPILED =
            OffsetDateTime.parse("2026-03-02T08:30:00+07:00");
    private static final Provinces PROVINCES = Provinces.load(Path.of("seeds/provinces.csv"));
    private static final Sectors SECTORS = Sectors.load(Path.of("seeds/sectors.csv"));
    private static final ExchangeRates RATES =
            (amount, currency, day) ->
                    currency.equals("USD")
                            ? Optional.of(
                                    new Aid.Conversion(
                                            amount.multiply(new BigDecimal("23500")),
                                            new BigDecimal("23500"),
                                            day,
                                            "Ngân hàng thử"))
                            : Optional.empty();
    private static final List<Watched> OUTLETS =
            List.of(
                    new Watched("bao.example.vn", "Báo Biên giới", null),
                    new Watched("toquoc.example.vn", "Báo Tổ quốc", null),
                    new Watched("sonla.example.vn", "Báo Sơn La", "son-la"),
                    new Watched("hue.example.vn", "Báo Huế", "thua-thien-hue"));

    /** By fact: a sentence, and the words in it that carry the figure, between bars. */
    private static final Map<String, String> SENTENCES =
            Map.ofEntries(
                    Map.entry(
                            "c1",
                            "Từ năm 2002 đến nay, các trường trong tỉnh đã đào tạo |1.347 lưu học"
                                    + " sinh| Lào."),
                    Map.entry("c2", "Trong số đó, |225 em| là người tỉnh Champasak."),
                    Map.entry(
                            "c3",
                            "Lãnh đạo hai tỉnh |ký Thoả thuận hợp tác| giai đoạn 2022 - 2026."),
                    Map.entry(
                            "c4",
                            "|Thoả thuận hợp tác| vừa ký có hiệu lực từ năm 2022 đến năm 2026."),
                    Map.entry("c5", "Ảnh: Hai bên |ký thoả thuận|."),
                    Map.entry(
                            "c6",
                            "|Đoàn đại biểu tỉnh Champasak| đến thăm và làm việc tại Thừa Thiên"
                                    + " Huế."),
                    Map.entry("s3", "Kết thúc buổi làm việc, hai bên |ký Biên bản hội đàm|."),
                    Map.entry(
                            "x1",
                            "Giai đoạn 2018 - 2021, tỉnh tiếp nhận đào tạo |128 lưu học sinh| của"
                                    + " Xay Sổm Bun."),
                    Map.entry(
                            "x2",
                            "Sơn La dành |5 tỷ đồng| giúp tỉnh bạn xây dựng hạ tầng trong các năm"
                                    + " 2018 - 2021."),
                    Map.entry(
                            "x3",
                            "Tỉnh Xay Sổm Bun hỗ trợ Sơn La |20.000 USD| khắc phục hậu quả thiên"
                                    + " tai."),
                    Map.entry("x7", "Hai bên |ký Biên bản ghi nhớ| hợp tác giai đoạn 2022 - 2024."),
                    Map.entry("a1", "Đến nay, tỉnh đã tiếp nhận |163 trường hợp| sang học tập."),
                    Map.entry("a2", "Hiện có |53 em| đang theo học tại các trường."));

    private FoundingBriefs() {}

    public static Provinces provinces() {
        return PROVINCES;
    }

    public static Sectors sectors() {
        return SECTORS;
    }

    public static Brief of(String slug, String period) {
        return of(slug, period, facts());
    }

    /** By the calendar of decree 09/2019/NĐ-CP. */
    public static Brief byDecree09(String slug, String period) {
        return of(slug, Period.parse(period, Calendar.ND09), facts());
    }

    /**
     * The brief of Sơn La in 2022 with so many activities more, as a much read province would have.
     */
    public static Brief large(int activities) {
        return large(activities, 20);
    }

    /**
     * @param articles how many tell of the activities added, in turn
     */
    public static Brief large(int activities, int articles) {
        List<CountableFact> facts = new ArrayList<>(facts());
        for (int i = 1; i <= activities; i++) {
            String sentence =
                    "Lớp thứ %d có |%d cán bộ| của tỉnh bạn theo học.".formatted(i, i + 10);
            FactBuilder fact =
                    FactBuilder.students("n" + i, i + 10)
                            .between("son-la", "houaphanh")
                            .in("class-" + i)
                            .from("class-" + i % articles)
                            .on("2022-%02d-%02d".formatted(i % 12 + 1, i % 28 + 1), DateBasis.TEXT);
            facts.add(told(i % 3 == 0 ? fact.readAs("PLANNED").build() : fact.build(), sentence));
        }
        return of("son-la", "2022", facts);
    }

    private static Brief of(String slug, String period, List<CountableFact> facts) {
        return of(slug, Period.parse(period), facts);
    }

    private static Brief of(String slug, Period period, List<CountableFact> facts) {
        Subjects subjects = new Subjects();
        subjects.provinces = PROVINCES;
        return new BriefAssembly(PROVINCES, Counting.ALL, RATES, OUTLETS, facts)
                .of(subjects.find(slug).orElseThrow(), period, COMPILED);
    }

    private static List<CountableFact> facts() {
        return FoundingFacts.all().stream()
                .map(fact -> told(fact, SENTENCES.getOrDefault(fact.id(), fact.quote().sentence())))
                .toList();
    }

    private static CountableFact told(CountableFact fact, String marked) {
        String[] pieces = marked.split("\\|");
        String mention = pieces.length > 1 ? pieces[1] : fact.quote().mention();
        Quote quote = new Quote(null, String.join("", pieces), mention);
        return new CountableFact(
                fact.id(),
                fact.kind(),
                fact.scope(),
                fact.qualifier(),
                fact.confidence(),
                fact.countsInTotals(),
                fact.reason(),
                fact.review(),
                fact.own(),
                fact.from(),
                fact.to(),
                fact.partOf(),
                occasion(fact.activity()),
                source(fact.source()),
                quote,
                fact.fields());
    }

    private static Occasion occasion(Occasion occasion) {
        String title =
                occasion.id().startsWith("class")
                        ? "Khai giảng lớp bồi dưỡng cho cán bộ tỉnh Hủa Phăn"
                        : "Đoàn đại biểu hai tỉnh hội đàm, thống nhất nội dung hợp tác giai đoạn"
                                + " mới";
        return new Occasion(occasion.id(), title, occasion.date(), occasion.provinces());
    }

    private static Source source(Source source) {
        String address =
                "https://bao.example.vn/doi-ngoai/hop-tac-giai-doan-moi-202206260930-"
                        + source.id()
                        + ".html";
        return new Source(
                source.id(),
                "Hai tỉnh hội đàm, thống nhất nội dung hợp tác",
                "Báo Biên giới",
                EdtfDate.parse("2022-06-27"),
                DateBasis.BYLINE,
                address,
                "3b1e5f0c9a7d4e2288c1d0f6b5a49382716f5e4d3c2b1a090817263544536271");
    }
}
