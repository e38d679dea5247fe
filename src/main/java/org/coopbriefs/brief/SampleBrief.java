package org.coopbriefs.brief;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.activity.ReviewState;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;

/** An invented brief with something under every heading, to show what a template does. */
public final class SampleBrief {

    private static final String US = "son-la";
    private static final String PARTNER = "houaphanh";
    private static final String OTHER_PARTNER = "xiangkhouang";
    private static final OffsetDateTime COMPILED =
            OffsetDateTime.parse("2026-01-05T08:30:00+07:00");

    private final List<CountableFact> facts = new ArrayList<>();

    private SampleBrief() {
        students();
        aid();
        agreements();
        others();
    }

    /** Of Sơn La in 2025; all of it made up. */
    public static Brief of(Provinces provinces) {
        Subjects subjects = new Subjects();
        subjects.provinces = provinces;
        Subject subject = subjects.find(US).orElseThrow();
        List<Watched> outlets = List.of(new Watched("bao-mau.example.vn", "Báo Mẫu", null));
        CountingPolicy all = new CountingPolicy(true, 0.7);
        return new BriefAssembly(
                        provinces, all, ExchangeRates.NONE, outlets, new SampleBrief().facts)
                .of(subject, Period.parse("2025"), COMPILED)
                .with(remarks(), List.of(department()));
    }

    private static Remarks remarks() {
        return new Remarks(
                List.of("Đoạn mẫu: kinh phí phân bổ chậm so với kế hoạch."),
                List.of("Đoạn mẫu: tổ chức hội đàm định kỳ quý I."),
                List.of("Đoạn mẫu: đề nghị hướng dẫn định mức chi cho lưu học sinh."));
    }

    private static DepartmentFigure department() {
        return new DepartmentFigure(
                DepartmentFigure.Headed.STUDENTS,
                new BigDecimal(131),
                null,
                "Sở Giáo dục và Đào tạo",
                "Công văn số 12 (mẫu)");
    }

    private void students() {
        Map<String, Object> fields =
                Map.of(
                        "count",
                        120,
                        "unit",
                        "PEOPLE",
                        "direction",
                        "TO_VN",
                        "host",
                        US,
                        "partner",
                        PARTNER,
                        "attribution",
                        "STATED");
        add("students-trained", "2025-09-12", Scope.EVENT, fields, "120 lưu học sinh");
        Map<String, Object> more = new HashMap<>(fields);
        more.put("count", 45);
        more.put("partner", OTHER_PARTNER);
        add("students-trained", "2025-10-03", Scope.EVENT, more, "45 cán bộ");
        more.put("count", 60);
        add("students-trained", "2025-11-20", Scope.PLANNED, more, "60 chỉ tiêu");
    }

    private void aid() {
        add(
                "aid",
                "2025-03-18",
                Scope.EVENT,
                money("2800000000", "VND", US, PARTNER),
                "2,8 tỷ đồng");
        add("aid", "2025-08-02", Scope.EVENT, money("20000", "USD", PARTNER, US), "20.000 USD");
        Map<String, Object> goods =
                Map.of(
                        "quantity",
                        20,
                        "item",
                        "bộ máy tính",
                        "provider",
                        US,
                        "receiver",
                        PARTNER,
                        "providerCountry",
                        "VN",
                        "receiverCountry",
                        "LA");
        add("goods", "2025-08-02", Scope.EVENT, goods, "20 bộ máy tính");
    }

    private static Map<String, Object> money(
            String amount, String currency, String provider, String receiver) {
        return Map.of(
                "amount",
                amount,
                "currency",
                currency,
                "provider",
                provider,
                "receiver",
                receiver,
                "providerCountry",
                provider.equals(US) ? "VN" : "LA",
                "receiverCountry",
                receiver.equals(US) ? "VN" : "LA",
                "inKind",
                false,
                "purpose",
                "xây dựng trường học");
    }

    private void agreements() {
        add(
                "agreement",
                "2025-05-20",
                Scope.EVENT,
                document("2025", "2026"),
                "ký Biên bản ghi nhớ");
        add("agreement", "2022-06-10", Scope.EVENT, document("2022", "2027"), "ký Thỏa thuận");
    }

    private static Map<String, Object> document(String from, String to) {
        return Map.of(
                "instrument",
                from.equals("2022") ? "AGREEMENT" : "MEMORANDUM",
                "status",
                "SIGNED",
                "level",
                "PROVINCE",
                "parties",
                List.of(US, PARTNER),
                "periodFrom",
                from,
                "periodTo",
                to);
    }

    private void others() {
        Map<String, Object> visit =
                Map.of(
                        "visitor",
                        PARTNER,
                        "visited",
                        US,
                        "size",
                        25,
                        "leader",
                        "Tỉnh trưởng (mẫu)");
        add("delegation", "2025-05-20", Scope.EVENT, visit, "đoàn đại biểu");
        Map<String, Object> remains =
                Map.of("count", 6, "province", US, "foundIn", List.of(PARTNER));
        add("remains-repatriated", "2025-05-26", Scope.EVENT, remains, "6 hài cốt liệt sĩ");
        add("award", "2025-12-01", Scope.EVENT, Map.of(), "Huân chương Hữu nghị");
    }

    private void add(
            String kind, String day, Scope scope, Map<String, Object> fields, String mention) {
        String number = String.valueOf(facts.size() + 1);
        Dated date = new Dated(EdtfDate.parse(day), DateBasis.TEXT);
        List<String> partners =
                List.of(US, fields.containsValue(OTHER_PARTNER) ? OTHER_PARTNER : PARTNER);
        String title = "Hoạt động mẫu số " + number + ": trao đổi về biên giới và giáo dục";
        facts.add(
                new CountableFact(
                        number,
                        kind,
                        scope,
                        Qualifier.EXACT,
                        1,
                        scope == Scope.EVENT,
                        scope == Scope.PLANNED ? Reason.PLANNED.name() : null,
                        facts.size() % 3 == 0 ? ReviewState.UNREVIEWED : ReviewState.CONFIRMED,
                        date,
                        null,
                        null,
                        null,
                        new Occasion(number, title, date, partners),
                        source(number, day),
                        new Quote(null, "Câu mẫu của nguồn: " + mention + ".", mention),
                        fields));
    }

    private static Source source(String number, String day) {
        return new Source(
                number,
                "Bài mẫu số " + number,
                "Báo Biên giới (mẫu)",
                EdtfDate.parse(day),
                DateBasis.BYLINE,
                "https://bao.example.vn/bai-mau-" + number,
                "0".repeat(63) + number.charAt(0));
    }
}
