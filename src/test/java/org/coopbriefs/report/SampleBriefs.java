package org.coopbriefs.report;

import org.coopbriefs.brief.Agreements;
import org.coopbriefs.brief.Aid;
import org.coopbriefs.brief.Amounts;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Calendar;
import org.coopbriefs.brief.Delegations;
import org.coopbriefs.brief.Figure;
import org.coopbriefs.brief.FigureFacts;
import org.coopbriefs.brief.Headline;
import org.coopbriefs.brief.LeftOut;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Reason;
import org.coopbriefs.brief.ReviewState;
import org.coopbriefs.brief.Source;
import org.coopbriefs.brief.Students;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Briefs with the figures of the counting rules' table, and one with too much of everything. */
final class SampleBriefs {

    private static final OffsetDateTime COMPILED =
            OffsetDateTime.parse("2026-03-02T08:30:00+07:00");
    private static final FigureFacts NO_FACTS =
            new FigureFacts(List.of(), List.of(), List.of(), List.of(), List.of());
    private static final Aid.Sums NO_SUMS = new Aid.Sums(Amounts.NONE, Amounts.NONE);

    private SampleBriefs() {}

    static Provinces provinces() {
        return Provinces.load(Path.of("seeds/provinces.csv"));
    }

    /** Total 1,347, cumulative since 2002, in the period 0, a part of 225; one agreement. */
    static Brief thuaThienHue() {
        Brief.Fact all =
                fact(
                        "f1",
                        "students-trained",
                        Scope.CUMULATIVE,
                        null,
                        "1.347 lưu học sinh",
                        "a1",
                        true,
                        "2002",
                        null,
                        Map.of("count", 1347, "host", "thua-thien-hue", "partner", "laos"),
                        "Từ năm 2002 đến nay, các trường của tỉnh đã đào tạo 1.347 lưu học sinh"
                            + " Lào.");
        Brief.Fact part =
                fact(
                        "f2",
                        "students-trained",
                        Scope.PART,
                        Reason.PART,
                        "225 em",
                        "a1",
                        true,
                        "2002",
                        null,
                        Map.of("count", 225, "host", "thua-thien-hue", "partner", "champasak"),
                        "Riêng tỉnh Champasak có 225 em theo học.");
        Brief.Fact signed =
                fact(
                        "f3",
                        "agreement",
                        Scope.EVENT,
                        null,
                        "ký Thoả thuận hợp tác",
                        "a1",
                        false,
                        null,
                        null,
                        Map.of("instrument", "AGREEMENT"),
                        "Hai tỉnh ký Thoả thuận hợp tác giai đoạn 2022 - 2026.");
        FigureFacts ids =
                new FigureFacts(List.of("f1"), List.of(), List.of(), List.of("f1"), List.of());
        Students students =
                new Students(
                        1347,
                        0,
                        0,
                        1347,
                        EdtfDate.ofYear(2002),
                        EdtfDate.parse("2022-06-26"),
                        null,
                        false,
                        1,
                        0,
                        List.of(new Students.Part("champasak", 225, "f2", "f1")),
                        List.of(
                                new Students.Host(
                                        "thua-thien-hue",
                                        1347,
                                        0,
                                        0,
                                        1347,
                                        EdtfDate.ofYear(2002),
                                        EdtfDate.parse("2022-06-26"),
                                        null,
                                        ids)),
                        List.of(
                                new Students.RunningSum(
                                        "thua-thien-hue",
                                        "laos",
                                        1347,
                                        EdtfDate.ofYear(2002),
                                        EdtfDate.parse("2022-06-26"),
                                        "f1")),
                        null,
                        ids);
        Agreements agreements =
                agreements(
                        document(
                                "AGREEMENT",
                                List.of("thua-thien-hue", "champasak"),
                                "2022",
                                "2026",
                                "2022-06-26",
                                "f3"));
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("students", students);
        figures.put("aid", noAid());
        figures.put("agreements", agreements);
        Headline headline =
                new Headline(
                        figures,
                        List.of("f1", "f3"),
                        List.of(
                                new LeftOut(
                                        "f2",
                                        Reason.PART,
                                        "f1",
                                        "students-trained",
                                        "Riêng tỉnh Champasak có 225 em theo học.",
                                        "225 em")),
                        1,
                        1);
        return brief(
                "thua-thien-hue",
                "2022-06",
                headline,
                List.of(
                        new Brief.Activity(
                                "1",
                                "Thừa Thiên Huế và Champasak ký thoả thuận hợp tác giai đoạn mới",
                                EdtfDate.parse("2022-06-26"),
                                true,
                                List.of("thua-thien-hue", "champasak"),
                                List.of(all, part, signed),
                                List.of("a1"))),
                List.of(
                        citation(
                                "a1",
                                "Thừa Thiên Huế và Champasak ký thoả thuận hợp tác giai đoạn mới",
                                "Báo Thừa Thiên Huế",
                                null,
                                List.of(all.sentence(), part.sentence(), signed.sentence()))));
    }

    /**
     * Total 128 over several years; 5 billion VND given, 20,000 USD received, three lines of goods.
     */
    static Brief sonLa() {
        String sentence =
                "Giai đoạn 2018 - 2021, tỉnh tiếp nhận đào tạo 128 lưu học sinh của tỉnh Xay Sổm"
                    + " Bun.";
        String aidSentence =
                "Cùng thời gian, Sơn La dành 5 tỷ đồng giúp tỉnh bạn xây dựng trường học.";
        String goodsSentence = "Tỉnh tặng 2 máy thở, 20.000 khẩu trang và 500 bộ đồ phòng dịch.";
        String usdSentence = "Tỉnh Xay Sổm Bun hỗ trợ Sơn La 20.000 USD khắc phục hậu quả mưa lũ.";
        List<Brief.Fact> facts =
                List.of(
                        fact(
                                "g1",
                                "students-trained",
                                Scope.EVENT,
                                null,
                                "128 lưu học sinh",
                                "b1",
                                true,
                                "2018",
                                "2021",
                                Map.of("count", 128, "host", "son-la", "partner", "xaisomboun"),
                                sentence),
                        fact(
                                "g2",
                                "aid",
                                Scope.EVENT,
                                null,
                                "5 tỷ đồng",
                                "b1",
                                true,
                                "2018",
                                "2021",
                                Map.of("amount", new BigDecimal("5000000000"), "currency", "VND"),
                                aidSentence),
                        fact(
                                "g3",
                                "aid",
                                Scope.EVENT,
                                null,
                                "20.000 USD",
                                "b1",
                                true,
                                null,
                                null,
                                Map.of("amount", new BigDecimal("20000"), "currency", "USD"),
                                usdSentence),
                        fact(
                                "g4",
                                "goods",
                                Scope.EVENT,
                                null,
                                "2 máy thở",
                                "b1",
                                true,
                                null,
                                null,
                                Map.of("quantity", 2, "item", "máy thở"),
                                goodsSentence),
                        fact(
                                "g5",
                                "goods",
                                Scope.EVENT,
                                null,
                                "20.000 khẩu trang",
                                "b1",
                                true,
                                null,
                                null,
                                Map.of("quantity", 20000, "item", "khẩu trang"),
                                goodsSentence),
                        fact(
                                "g6",
                                "goods",
                                Scope.EVENT,
                                null,
                                "500 bộ đồ phòng dịch",
                                "b1",
                                true,
                                null,
                                null,
                                Map.of("quantity", 500, "item", "bộ đồ phòng dịch"),
                                goodsSentence),
                        fact(
                                "g7",
                                "agreement",
                                Scope.EVENT,
                                null,
                                "ký Biên bản ghi nhớ",
                                "b1",
                                true,
                                null,
                                null,
                                Map.of("instrument", "MEMORANDUM"),
                                "Hai bên ký Biên bản ghi nhớ giai đoạn 2022 - 2024."),
                        fact(
                                "g8",
                                "students-trained",
                                Scope.EVENT,
                                Reason.REPEATED,
                                "128 lưu học sinh",
                                "b1",
                                true,
                                "2018",
                                "2021",
                                Map.of("count", 128),
                                "Ảnh: Một lớp trong số 128 lưu học sinh."),
                        fact(
                                "g9",
                                "delegation",
                                Scope.EVENT,
                                null,
                                "Đoàn đại biểu tỉnh Xay Sổm Bun",
                                "b1",
                                true,
                                null,
                                null,
                                Map.of("visitor", "xaisomboun", "visited", "son-la"),
                                "Đoàn đại biểu tỉnh Xay Sổm Bun gồm 12 người thăm và làm việc tại"
                                    + " Sơn La."));
        FigureFacts students =
                new FigureFacts(List.of("g1"), List.of(), List.of("g1"), List.of(), List.of());
        FigureFacts aid =
                new FigureFacts(
                        List.of("g2", "g3"), List.of("g3"), List.of("g2"), List.of(), List.of());
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put(
                "students",
                new Students(
                        128,
                        0,
                        128,
                        null,
                        null,
                        null,
                        null,
                        false,
                        1,
                        1,
                        List.of(),
                        List.of(
                                new Students.Host(
                                        "son-la", 128, 0, 128, null, null, null, null, students)),
                        List.of(),
                        null,
                        students));
        figures.put(
                "aid",
                new Aid(
                        money("VND", "5000000000"),
                        money("USD", "20000"),
                        new Aid.Sums(Amounts.NONE, money("USD", "20000")),
                        new Aid.Sums(money("VND", "5000000000"), Amounts.NONE),
                        NO_SUMS,
                        null,
                        null,
                        false,
                        2,
                        1,
                        List.of(
                                new Aid.Gift(
                                        Aid.Direction.GIVEN,
                                        new BigDecimal("5000000000"),
                                        "VND",
                                        Qualifier.EXACT,
                                        false,
                                        "son-la",
                                        "xaisomboun",
                                        "xây dựng trường học",
                                        null,
                                        "g2"),
                                new Aid.Gift(
                                        Aid.Direction.RECEIVED,
                                        new BigDecimal("20000"),
                                        "USD",
                                        Qualifier.EXACT,
                                        false,
                                        "xaisomboun",
                                        "son-la",
                                        "khắc phục hậu quả mưa lũ",
                                        new Aid.Conversion(
                                                new BigDecimal("465000000"),
                                                new BigDecimal("23250"),
                                                LocalDate.of(2022, 8, 12),
                                                "Ngân hàng Nhà nước"),
                                        "g3")),
                        List.of(
                                goods("2", "máy thở", "g4"),
                                goods("20000", "khẩu trang", "g5"),
                                goods("500", "bộ đồ phòng dịch", "g6")),
                        List.of(),
                        List.of(),
                        aid));
        figures.put(
                "agreements",
                agreements(
                        document(
                                "MEMORANDUM",
                                List.of("son-la", "xaisomboun"),
                                "2022",
                                "2024",
                                "2022",
                                "g7")));
        figures.put(
                "delegations",
                new Delegations(
                        0,
                        1,
                        1,
                        1,
                        List.of(
                                new Delegations.Visit(
                                        "IN", "xaisomboun", "son-la", null, 12, "g9")),
                        List.of("g9")));
        Headline headline =
                new Headline(
                        figures,
                        List.of("g1", "g2", "g3", "g4", "g5", "g6", "g7"),
                        List.of(
                                new LeftOut(
                                        "g8",
                                        Reason.REPEATED,
                                        "g1",
                                        "students-trained",
                                        "Ảnh: Một lớp trong số 128 lưu học sinh.",
                                        "128 lưu học sinh")),
                        0,
                        1);
        return brief(
                "son-la",
                "2022",
                headline,
                List.of(
                        new Brief.Activity(
                                "2",
                                "Sơn La và Xay Sổm Bun tăng cường hợp tác",
                                EdtfDate.ofYear(2022),
                                true,
                                List.of("son-la", "xaisomboun"),
                                facts,
                                List.of("b1"))),
                List.of(
                        citation(
                                "b1",
                                "Sơn La và Xay Sổm Bun tăng cường hợp tác",
                                "Báo Sơn La",
                                EdtfDate.parse("2022-08-12"),
                                facts.stream().map(Brief.Fact::sentence).distinct().toList())));
    }

    /** One agreement of three parties; a contract and documents of other levels beside it. */
    static Brief quangTri() {
        String sentence =
                "Ba tỉnh Quảng Trị, Savannakhet và Salavan ký Biên bản thoả thuận hợp tác giai đoạn"
                    + " 2023 - 2027.";
        Brief.Fact signed =
                fact(
                        "h1",
                        "agreement",
                        Scope.EVENT,
                        null,
                        "ký Biên bản thoả thuận",
                        "c1",
                        false,
                        null,
                        null,
                        Map.of("instrument", "AGREEMENT"),
                        sentence);
        Brief.Fact evaluated =
                fact(
                        "h2",
                        "agreement",
                        Scope.EVENT,
                        Reason.EVALUATED,
                        "Biên bản thoả thuận năm 2018",
                        "c1",
                        false,
                        null,
                        null,
                        Map.of("instrument", "AGREEMENT"),
                        "Hội nghị đánh giá kết quả thực hiện Biên bản thoả thuận năm 2018.");
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put(
                "agreements",
                new Agreements(
                        1,
                        Map.of("AGREEMENT", 1),
                        0,
                        1,
                        1,
                        0,
                        List.of(
                                document(
                                        "AGREEMENT",
                                        List.of("quang-tri-until-2025", "savannakhet", "salavan"),
                                        "2023",
                                        "2027",
                                        "2022-12-27",
                                        "h1")),
                        List.of(
                                new Agreements.Document(
                                        "AGREEMENT",
                                        "PROVINCE",
                                        "EVALUATED",
                                        List.of("quang-tri-until-2025", "savannakhet"),
                                        "2018",
                                        "2022",
                                        null,
                                        null,
                                        false,
                                        1,
                                        List.of("h2"))),
                        List.of("h1")));
        Headline headline =
                new Headline(
                        figures,
                        List.of("h1"),
                        List.of(
                                new LeftOut(
                                        "h2",
                                        Reason.EVALUATED,
                                        null,
                                        "agreement",
                                        evaluated.sentence(),
                                        evaluated.mention())),
                        0,
                        1);
        return brief(
                "quang-tri-until-2025",
                "2022-12",
                headline,
                List.of(
                        new Brief.Activity(
                                "3",
                                "Hội nghị ba tỉnh biên giới",
                                EdtfDate.parse("2022-12-27"),
                                false,
                                List.of("quang-tri-until-2025", "savannakhet", "salavan"),
                                List.of(signed, evaluated),
                                List.of("c1"))),
                List.of(
                        citation(
                                "c1",
                                "Hội nghị ba tỉnh biên giới",
                                "Báo Quảng Trị",
                                EdtfDate.parse("2022-12-28"),
                                List.of(signed.sentence(), evaluated.sentence()))));
    }

    /** Nothing was read. */
    static Brief empty() {
        return brief(
                "dien-bien",
                "2021-Q1",
                new Headline(Map.of(), List.of(), List.of(), 0, 0),
                List.of(),
                List.of());
    }

    /**
     * The brief of Sơn La with {@code rows} activities and left-out facts, long words among them.
     */
    static Brief large(int rows) {
        Brief small = sonLa();
        List<Brief.Activity> activities = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Brief.Activity sample = small.activities().getFirst();
            activities.add(
                    new Brief.Activity(
                            "x" + i,
                            sample.title() + ", đợt " + (i + 1),
                            sample.date(),
                            false,
                            sample.provinces(),
                            sample.facts().subList(i % 7, i % 7 + 1),
                            sample.sources()));
            leftOut.add(
                    new LeftOut(
                            "y" + i,
                            Reason.values()[i % Reason.values().length],
                            null,
                            "students-trained",
                            "Câu thứ "
                                    + (i + 1)
                                    + " nhắc lại "
                                    + (i + 10)
                                    + " lưu học sinh đang học tại trường.",
                            (i + 10) + " lưu học sinh"));
        }
        activities.addAll(small.activities());
        Headline headline =
                new Headline(small.headline().figures(), small.headline().counted(), leftOut, 0, 1);
        return brief("son-la", "2022", headline, activities, small.sources());
    }

    private static Brief brief(
            String slug,
            String period,
            Headline headline,
            List<Brief.Activity> activities,
            List<Brief.Citation> sources) {
        Period span = Period.parse(period);
        return new Brief(
                slug,
                provinces().bySlug(slug).orElseThrow().names(),
                period,
                span.from(),
                span.to(),
                Calendar.CALENDAR,
                null,
                Brief.State.DRAFT,
                false,
                COMPILED,
                headline,
                null,
                null,
                null,
                activities,
                sources,
                Map.of());
    }

    private static Brief.Fact fact(
            String id,
            String kind,
            Scope scope,
            Reason reason,
            String mention,
            String source,
            boolean inferred,
            String from,
            String to,
            Map<String, Object> fields,
            String sentence) {
        return new Brief.Fact(
                id,
                kind,
                scope,
                Qualifier.EXACT,
                0.9,
                ReviewState.UNREVIEWED,
                reason == null,
                reason,
                inferred,
                null,
                EdtfDate.parse(from),
                EdtfDate.parse(to),
                null,
                fields,
                source,
                sentence,
                mention);
    }

    private static Brief.Citation citation(
            String id, String title, String outlet, EdtfDate published, List<String> sentences) {
        Source source =
                new Source(
                        id,
                        title,
                        outlet,
                        published,
                        published == null ? null : DateBasis.BYLINE,
                        "https://bao.example.vn/doi-ngoai/hop-tac-"
                                + id
                                + "-giai-doan-moi-20220626093000123.html",
                        "3b1e5f0c9a7d4e2288c1d0f6b5a49382716f5e4d3c2b1a090817263544536271");
        return new Brief.Citation(
                source, sentences.stream().map(s -> new Brief.Quoted(s, List.of())).toList());
    }

    private static Agreements agreements(Agreements.Document document) {
        return new Agreements(
                1,
                Map.of(document.instrument(), 1),
                0,
                0,
                1,
                0,
                List.of(document),
                List.of(),
                document.factIds());
    }

    private static Agreements.Document document(
            String instrument,
            List<String> parties,
            String from,
            String to,
            String date,
            String fact) {
        return new Agreements.Document(
                instrument,
                "PROVINCE",
                "SIGNED",
                parties,
                from,
                to,
                null,
                EdtfDate.parse(date),
                false,
                1,
                List.of(fact));
    }

    private static Aid noAid() {
        return new Aid(
                Amounts.NONE,
                Amounts.NONE,
                NO_SUMS,
                NO_SUMS,
                NO_SUMS,
                null,
                null,
                false,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NO_FACTS);
    }

    private static Amounts money(String currency, String amount) {
        return new Amounts(Map.of(currency, new BigDecimal(amount)));
    }

    private static Aid.Goods goods(String quantity, String item, String fact) {
        return new Aid.Goods(
                new BigDecimal(quantity),
                Qualifier.EXACT,
                item,
                Aid.Direction.GIVEN,
                "son-la",
                "xaisomboun",
                fact);
    }
}
