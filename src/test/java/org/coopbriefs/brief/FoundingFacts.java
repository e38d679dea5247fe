package org.coopbriefs.brief;

import static org.coopbriefs.brief.FactBuilder.agreement;
import static org.coopbriefs.brief.FactBuilder.aid;
import static org.coopbriefs.brief.FactBuilder.delegation;
import static org.coopbriefs.brief.FactBuilder.goods;
import static org.coopbriefs.brief.FactBuilder.students;

import java.util.List;
import java.util.stream.Stream;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.text.DateBasis;

/** What the five founding articles say, fact by fact. */
final class FoundingFacts {

    private FoundingFacts() {}

    static List<CountableFact> all() {
        return Stream.of(champasak(), salavan(), threeProvinces(), attapeu(), sonLa())
                .flatMap(facts -> facts)
                .map(FactBuilder::build)
                .toList();
    }

    private static Stream<FactBuilder> champasak() {
        return Stream.of(
                        students("c1", 1347).with("partner", "laos").cumulative("2002"),
                        students("c2", 225).partOf("c1"),
                        agreement("c3", "AGREEMENT", "SIGNED", "thua-thien-hue", "champasak")
                                .period("2022", "2026"),
                        agreement("c4", "AGREEMENT", "SIGNED", "thua-thien-hue", "champasak")
                                .period("2022", "2026"),
                        agreement("c5", "AGREEMENT", "SIGNED", "thua-thien-hue", "champasak")
                                .period("2022", "2026")
                                .readAs("REPEATED"),
                        delegation("c6", "champasak", "thua-thien-hue"))
                .map(
                        fact ->
                                fact.in("champasak")
                                        .from("champasak")
                                        .on("2022-06-26", DateBasis.INFERRED)
                                        .among("thua-thien-hue", "champasak"));
    }

    private static Stream<FactBuilder> salavan() {
        String gift = "Nhân dịp này tỉnh gửi bạn số hàng thiết yếu trị giá 450 triệu đồng.";
        return Stream.of(
                        aid("s1", 450_000_000, "VND")
                                .between("thua-thien-hue", "salavan")
                                .with("inKind", true)
                                .with("purpose", "hàng thiết yếu")
                                .quote(gift, "450 triệu đồng"),
                        FactBuilder.of("s2", "goods")
                                .with("item", "hàng thiết yếu")
                                .between("thua-thien-hue", "salavan")
                                .quote(gift, "hàng thiết yếu"),
                        agreement("s3", "MINUTES", "SIGNED", "thua-thien-hue", "salavan"),
                        delegation("s4", "thua-thien-hue", "salavan"))
                .map(
                        fact ->
                                fact.in("salavan")
                                        .from("salavan")
                                        .on("2022", DateBasis.INFERRED)
                                        .among("thua-thien-hue", "salavan"));
    }

    private static Stream<FactBuilder> threeProvinces() {
        String[] three = {"quang-tri-until-2025", "savannakhet", "salavan"};
        return Stream.of(
                        agreement("q1", "AGREEMENT", "SIGNED", three)
                                .period("2023", "2025")
                                .with("signedOn", "2022-12-27"),
                        agreement("q2", "AGREEMENT", "EVALUATED", three).period("2020", "2022"),
                        agreement("q3", "AGREEMENT", "DRAFTED", three)
                                .period("2023", "2025")
                                .scope(Scope.PLANNED),
                        agreement(
                                        "q4",
                                        "CONTRACT",
                                        "SIGNED",
                                        "savannakhet",
                                        "salavan",
                                        "Công ty cổ phần Bình Minh")
                                .with("level", "COMPANY")
                                .with("signedOn", "2022-12-27"),
                        delegation("q5", "savannakhet", "quang-tri-until-2025").with("size", 45),
                        delegation("q6", "salavan", "quang-tri-until-2025").with("size", 45))
                .map(fact -> fact.in("three").from("three").on("2022-12-27").among(three));
    }

    private static Stream<FactBuilder> attapeu() {
        return Stream.of(
                        students("a1", 163)
                                .between("thua-thien-hue", "attapeu")
                                .scope(Scope.CUMULATIVE)
                                .with("attribution", "INFERRED"),
                        students("a2", 53)
                                .between("thua-thien-hue", "attapeu")
                                .scope(Scope.STOCK)
                                .with("attribution", "INFERRED")
                                .readAs("STOCK"),
                        agreement("a3", "AGREEMENT", "DRAFTED", "thua-thien-hue", "attapeu")
                                .period("2023", "2027")
                                .scope(Scope.PLANNED)
                                .readAs("PLANNED"),
                        delegation("a4", "attapeu", "thua-thien-hue"))
                .map(
                        fact ->
                                fact.in("attapeu")
                                        .from("attapeu")
                                        .on("2023-03-27")
                                        .among("thua-thien-hue", "attapeu"));
    }

    private static Stream<FactBuilder> sonLa() {
        String goods = "Tỉnh đã gửi 2 máy thở, 20.000 khẩu trang và 1.000 chai sát khuẩn.";
        return Stream.of(
                        students("x1", 128).between("son-la", "xaisomboun").span("2018", "2021"),
                        aid("x2", 5_000_000_000L, "VND")
                                .between("son-la", "xaisomboun")
                                .with("purpose", "hạ tầng")
                                .span("2018", "2021"),
                        aid("x3", 20_000, "USD")
                                .between("xaisomboun", "son-la")
                                .with("providerCountry", "LA")
                                .with("receiverCountry", "VN"),
                        goods("x4", 2, "máy thở")
                                .between("son-la", "xaisomboun")
                                .quote(goods, "2 máy thở"),
                        goods("x5", 20_000, "khẩu trang")
                                .between("son-la", "xaisomboun")
                                .quote(goods, "20.000 khẩu trang"),
                        goods("x6", 1_000, "dung dịch sát khuẩn")
                                .between("son-la", "xaisomboun")
                                .quote(goods, "1.000 chai"),
                        agreement("x7", "MEMORANDUM", "SIGNED", "son-la", "xaisomboun")
                                .period("2022", "2024"),
                        agreement("x8", "AGREEMENT", "SIGNED", "son-la", "xaisomboun")
                                .readAs("REPEATED"))
                .map(
                        fact ->
                                fact.in("sonla")
                                        .from("sonla")
                                        .on("2022", DateBasis.INFERRED)
                                        .among("son-la", "xaisomboun"));
    }
}
