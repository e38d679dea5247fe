package org.coopbriefs.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.SoftAssertions;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.User;
import org.coopbriefs.archive.BriefArchive;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.start.SeedArticles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Goes through every route as nobody, as each role, and as somebody to whom the province is
 * foreign. Routes are found, not listed: a new one is walked from the day it is there, and fails
 * here until the tables below say what its parameters stand for.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class RouteWalkTest {

    private static final String PASSWORD = "chi-de-kiem-thu";
    private static final String FOREIGN = "quang-tri-until-2025";
    private static final String FOREIGN_PERIOD = "2022-12";
    private static final String OWN = "son-la";

    /** What only Quảng Trị's data says. */
    private static final List<String> MARKERS = List.of("quang-tri", "Quảng Trị", "savannakhet");

    /** Routes whose parameters name no data of a province, and lists of what everybody may know. */
    private static final Set<String> NOT_OF_A_PROVINCE =
            Set.of(
                    "/ngon-ngu/{language}",
                    "/tro-giup",
                    "/thoa-thuan/lich",
                    "/thoa-thuan/lich/thu-hoi",
                    "/api/letterheads",
                    "/api/letterheads/{slug}",
                    "/api/templates",
                    "/api/templates/live",
                    "/api/templates/{version}.zip",
                    "/api/templates/{version}/live",
                    "/api/templates/{version}/preview.pdf",
                    "/thiet-lap/co-quan",
                    "/thiet-lap/co-quan/chon",
                    "/thiet-lap/co-quan/{slug}",
                    "/thiet-lap/co-quan/{slug}/bo",
                    "/thiet-lap/mau-bao-cao",
                    "/thiet-lap/mau-bao-cao/thu-muc",
                    "/thiet-lap/mau-bao-cao/{version}",
                    "/thiet-lap/mau-bao-cao/{version}/dung",
                    "/thiet-lap/mau-bao-cao/{version}/xem.pdf",
                    "/thiet-lap/mau-bao-cao/{version}/trang/{page}.png",
                    "/thiet-lap/tai-khoan",
                    "/thiet-lap/tai-khoan/moi",
                    "/thiet-lap/tai-khoan/{name}",
                    "/thiet-lap/tai-khoan/{name}/dat-lai",
                    "/thiet-lap/lich",
                    "/thiet-lap/lich/moi",
                    "/thiet-lap/lich/da-lap",
                    "/thiet-lap/lich/{id}",
                    "/thiet-lap/lich/{id}/lap-bu",
                    "/thiet-lap/lich/{id}/thu",
                    "/api/schedules",
                    "/api/schedules/runs",
                    "/api/schedules/{id}",
                    "/api/schedules/{id}/backfill",
                    "/api/provinces",
                    "/api/imports/{id}",
                    "/api/imports/{id}/items",
                    "/api/feeds",
                    "/api/feeds/{id}",
                    "/api/feeds/{id}/items",
                    "/api/recipients",
                    "/api/recipients.csv",
                    "/thiet-lap/nguoi-nhan",
                    "/thiet-lap/nguoi-nhan/moi",
                    "/thiet-lap/nguoi-nhan/bang",
                    "/thiet-lap/nguoi-nhan/nhom",
                    "/thiet-lap/nguoi-nhan/nhom/{id}/xoa",
                    "/thiet-lap/nguoi-nhan/{id}",
                    "/thiet-lap/nguoi-nhan/{id}/xoa",
                    "/thiet-lap/nguoi-nhan/{id}/gui-tiep",
                    "/api/work",
                    "/api/work/{id}/retry",
                    "/thiet-lap/hang-doi-viec",
                    "/thiet-lap/hang-doi-viec/{id}/thu-lai",
                    "/gui/gui-lai",
                    "/api/deliveries/resend",
                    "/api/outlets",
                    "/api/outlets/{host}",
                    "/dot-nhap",
                    "/dot-nhap/{id}",
                    "/dot-nhap/{id}/tien-do",
                    "/nguon-tin",
                    "/nguon-tin/{id}",
                    "/nguon-tin/{id}/dung",
                    "/thiet-lap/to-bao");

    /** Signing in elsewhere; it has tests of its own, with a provider. */
    private static final String AT_THE_PROVIDER = "/dang-nhap/oidc";

    private static boolean prepared;

    @Inject Accounts accounts;
    @Inject SeedArticles seeds;
    @Inject BriefArchive archive;
    @Inject Subjects subjects;
    @Inject EntityManager entities;

    /**
     * What stands for the parameters of paths that begin so; all of it concerns the foreign
     * province.
     */
    private Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("/api/activities/{id}", "/api/activities/" + foreign("select min(a.id)"));
        places.put("/api/articles/{id}", "/api/articles/" + foreign("select min(m.article_id)"));
        places.put("/api/facts/{id}", "/api/facts/" + foreign("select min(f.id)"));
        places.put(
                "/api/briefs/{province}/{period}/departments/{id}",
                "/api/briefs/" + FOREIGN + "/" + FOREIGN_PERIOD + "/departments/999999");
        places.put(
                "/bao-cao/{province}/{period}/phan-viet/so-lieu/{id}",
                "/bao-cao/" + FOREIGN + "/" + FOREIGN_PERIOD + "/phan-viet/so-lieu/999999");
        places.put(
                "/api/briefs/{province}/{period}", "/api/briefs/" + FOREIGN + "/" + FOREIGN_PERIOD);
        places.put("/hoat-dong/{id}", "/hoat-dong/" + foreign("select min(a.id)"));
        places.put("/xac-minh/{fact}", "/xac-minh/" + foreign("select min(f.id)"));
        places.put("/api/deliveries/{id}", "/api/deliveries/" + message());
        places.put("/gui/thu/{province}/{period}", "/gui/thu/" + FOREIGN + "/" + FOREIGN_PERIOD);
        places.put("/gui/{id}", "/gui/" + message());
        places.put("/thiet-lap/nguoi-nhan/nhom/{id}", "/thiet-lap/nguoi-nhan/nhom/999999");
        places.put("/thiet-lap/nguoi-nhan/{id}", "/thiet-lap/nguoi-nhan/999999");
        places.put("/tai-ve/{token}", "/tai-ve/1.gia-mao");
        places.put("/huy-dang-ky/{token}", "/huy-dang-ky/1.gia-mao");
        places.put("/api/work/{id}", "/api/work/999999");
        places.put("/thiet-lap/hang-doi-viec/{id}", "/thiet-lap/hang-doi-viec/999999");
        places.put(
                "/bao-cao/{province}/{period}/xem-truoc/{page}",
                "/bao-cao/" + FOREIGN + "/" + FOREIGN_PERIOD + "/xem-truoc/1");
        places.put(
                "/bao-cao/{province}/{period}/truy-nguyen/{figure}/{fact}",
                "/bao-cao/"
                        + FOREIGN
                        + "/"
                        + FOREIGN_PERIOD
                        + "/truy-nguyen/agreements/"
                        + foreign("select min(f.id) filter (where f.kind = 'agreement')"));
        places.put(
                "/bao-cao/{province}/{period}/truy-nguyen/{figure}",
                "/bao-cao/" + FOREIGN + "/" + FOREIGN_PERIOD + "/truy-nguyen/agreements");
        places.put("/bao-cao/{province}/{period}", "/bao-cao/" + FOREIGN + "/" + FOREIGN_PERIOD);
        places.put("/thoa-thuan/lich/{token}", "/thoa-thuan/lich/khong-co");
        places.put("/api/imports/{id}", "/api/imports/999999");
        places.put("/api/feeds/{id}", "/api/feeds/999999");
        places.put("/api/outlets/{host}", "/api/outlets/khong-co.example");
        places.put("/bai-viet/{id}", "/bai-viet/" + foreign("select min(m.article_id)"));
        places.put("/dot-nhap/{id}", "/dot-nhap/999999");
        places.put("/nguon-tin/{id}", "/nguon-tin/999999");
        places.put("/api/schedules/{id}", "/api/schedules/999999");
        places.put("/thiet-lap/lich/{id}", "/thiet-lap/lich/999999");
        places.put("/api/letterheads/{slug}", "/api/letterheads/son-la");
        places.put("/api/templates/{version}", "/api/templates/0000000000000000");
        places.put(
                "/thiet-lap/mau-bao-cao/{version}/trang/{page}",
                "/thiet-lap/mau-bao-cao/0000000000000000/trang/1");
        places.put("/thiet-lap/co-quan/{slug}", "/thiet-lap/co-quan/son-la");
        places.put("/thiet-lap/mau-bao-cao/{version}", "/thiet-lap/mau-bao-cao/0000000000000000");
        places.put("/ngon-ngu/{language}", "/ngon-ngu/vi");
        places.put("/kiem-tra/{code}", "/kiem-tra/0000000000");
        places.put("/thiet-lap/tai-khoan/{name}", "/thiet-lap/tai-khoan/khong-ai");
        return places;
    }

    /** Bodies that are right, so that it isn't for them that a route refuses. */
    private static final Map<String, String> BODIES =
            Map.of("POST /api/facts/{id}/decisions", "{\"verdict\": \"APPROVE\"}");

    @BeforeEach
    void haveUsersAndData() {
        if (prepared) {
            return;
        }
        accounts.bootstrapAdmin(PASSWORD);
        for (Role role : Role.values()) {
            create("moi-noi-" + role.name().toLowerCase(), role, Set.of());
            create("son-la-" + role.name().toLowerCase(), role, Set.of(OWN));
        }
        create("phai-doi", Role.ADMIN, Set.of());
        run("update app_user set must_change_password = true where name = 'phai-doi'");
        seeds.load(line -> {});
        archive.compile(subjects.find(FOREIGN).orElseThrow(), Period.parse(FOREIGN_PERIOD));
        run(
                """
                insert into outbox_message (edition_id, purpose, name, address, language, form, sha256, message_id,
                  state, lane, created_at, next_at)
                select id, 'BRIEF', 'Sở Ngoại vụ Quảng Trị', 'a@tinh.example', 'vi', 'LINK', 'x', '<' || id || '@x>', 'UNCERTAIN', 0, now(), now()
                from brief_edition where province = '%s'
                """
                        .formatted(FOREIGN));
        prepared = true;
    }

    private Object message() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery("select max(id) from outbox_message")
                                        .getSingleResult());
    }

    private void create(String name, Role role, Set<String> provinces) {
        if (QuarkusTransaction.requiringNew().call(() -> User.named(name).isEmpty())) {
            accounts.create(name, PASSWORD, role, provinces);
        }
    }

    @Test
    void thereAreRoutes() {
        assertThat(Route.all()).hasSizeGreaterThan(25);
    }

    @Test
    void everyRouteSaysWhoMayAsk() {
        assertThat(Route.all()).filteredOn(route -> route.role() == null).isEmpty();
    }

    @Test
    void everyParameterIsKnownHere() {
        assertThat(Route.all())
                .filteredOn(route -> address(route).contains("{"))
                .as("routes whose parameters places() has to explain")
                .isEmpty();
    }

    @Test
    void nobodyGetsInWhoIsNotSignedIn() {
        walk(
                route ->
                        !route.role().equals(Route.ANYBODY)
                                && !route.path().equals(AT_THE_PROVIDER),
                (route, softly) -> {
                    Response answer = ask(route, null);
                    if (route.isForPrograms()) {
                        softly.assertThat(answer.statusCode()).as(route.toString()).isEqualTo(401);
                    } else if (route.changesSomething()) {
                        softly.assertThat(answer.statusCode()).as(route.toString()).isIn(303, 403);
                    } else {
                        softly.assertThat(answer.statusCode()).as(route.toString()).isEqualTo(303);
                        softly.assertThat(answer.header("Location")).contains("/dang-nhap?ve=");
                    }
                });
    }

    @Test
    void whoHasToChooseAPasswordMayDoNothingElse() {
        walk(
                route -> isRole(route.role()),
                (route, softly) -> {
                    Response answer = ask(route, "phai-doi");
                    softly.assertThat(answer.statusCode())
                            .as(route.toString())
                            .isEqualTo(route.isForPrograms() ? 403 : 303);
                });
    }

    @Test
    void lesserRolesAreRefused() {
        for (Role role : List.of(Role.VIEWER, Role.EDITOR)) {
            walk(
                    route -> isRole(route.role()) && Role.valueOf(route.role()).compareTo(role) > 0,
                    (route, softly) ->
                            softly.assertThat(
                                            ask(route, "moi-noi-" + role.name().toLowerCase())
                                                    .statusCode())
                                    .as(role + " " + route)
                                    .isEqualTo(403));
        }
    }

    @Test
    void sufficientRolesAreNot() {
        for (Role role : Role.values()) {
            walk(
                    route ->
                            route.verb().equals("GET")
                                    && isRole(route.role())
                                    && Role.valueOf(route.role()).compareTo(role) <= 0,
                    (route, softly) ->
                            softly.assertThat(
                                            ask(route, "moi-noi-" + role.name().toLowerCase())
                                                    .statusCode())
                                    .as(role + " " + route)
                                    .isNotIn(401, 403, 500));
        }
    }

    @Test
    void whatIsAskedForIsThereForThoseWhoMaySeeIt() {
        walk(
                route ->
                        ofAProvince(route)
                                && route.path().contains("{")
                                && route.verb().equals("GET"),
                (route, softly) ->
                        softly.assertThat(ask(route, "moi-noi-admin").statusCode())
                                .as(route.toString())
                                .isEqualTo(200));
    }

    @Test
    void aForeignProvinceIsRefusedToEveryRole() {
        for (Role role : Role.values()) {
            walk(
                    route -> ofAProvince(route) && route.path().contains("{"),
                    (route, softly) ->
                            softly.assertThat(
                                            ask(route, "son-la-" + role.name().toLowerCase())
                                                    .statusCode())
                                    .as(role + " " + route)
                                    .isIn(403, 404));
        }
    }

    @Test
    void listsLeaveOutAForeignProvince() {
        walk(
                route ->
                        ofAProvince(route)
                                && !route.path().contains("{")
                                && route.verb().equals("GET"),
                (route, softly) -> {
                    softly.assertThat(text(ask(route, "son-la-admin")))
                            .as(route.toString())
                            .doesNotContain(MARKERS);
                    softly.assertThat(withoutEcho(askFor(FOREIGN, route, "son-la-admin")))
                            .as(route + "?province=" + FOREIGN)
                            .doesNotContain(MARKERS);
                });
    }

    @Test
    void listsByProvinceShowItToThoseWhoMaySeeIt() {
        walk(
                route -> route.byProvince() && route.verb().equals("GET"),
                (route, softly) ->
                        softly.assertThat(text(askFor(FOREIGN, route, "moi-noi-admin")))
                                .as(route.toString())
                                .contains("quang-tri"));
    }

    /** A page links to itself in the other language, with what was asked for. */
    private static String withoutEcho(Response page) {
        return text(page).replaceAll("\\?ve=[^\"]*", "");
    }

    /** What an answer says; a workbook is packed. */
    private static String text(Response answer) {
        if (!answer.contentType().contains("spreadsheetml")) {
            return answer.asString();
        }
        StringBuilder text = new StringBuilder();
        try {
            Path file = Files.write(Files.createTempFile("bang", ".xlsx"), answer.asByteArray());
            try (ZipFile book = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(book.entries())) {
                    byte[] part = book.getInputStream(entry).readAllBytes();
                    text.append(new String(part, StandardCharsets.UTF_8));
                }
            }
            Files.delete(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    private interface Step {
        void take(Route route, SoftAssertions softly);
    }

    private void walk(Predicate<Route> wanted, Step step) {
        List<Route> routes =
                Route.all().stream()
                        .filter(wanted)
                        .filter(route -> !address(route).contains("{"))
                        .toList();
        assertThat(routes).isNotEmpty();
        SoftAssertions softly = new SoftAssertions();
        routes.forEach(route -> step.take(route, softly));
        softly.assertAll();
    }

    private static boolean isRole(String name) {
        return Stream.of(Role.values()).anyMatch(role -> role.name().equals(name));
    }

    private static boolean ofAProvince(Route route) {
        return isRole(route.role())
                && !NOT_OF_A_PROVINCE.contains(route.path())
                && !route.path().startsWith("/api/audit")
                && !route.path().equals("/thiet-lap/nhat-ky");
    }

    private Response ask(Route route, String name) {
        return request(route, name).request(route.verb(), address(route));
    }

    private Response askFor(String province, Route route, String name) {
        return request(route, name)
                .queryParam("province", province)
                .request(route.verb(), address(route));
    }

    private static RequestSpecification request(Route route, String name) {
        RequestSpecification request = given().redirects().follow(false);
        if (name != null) {
            request = request.auth().preemptive().basic(name, PASSWORD);
        }
        return route.changesSomething() ? withBody(route, request) : request;
    }

    private static RequestSpecification withBody(Route route, RequestSpecification request) {
        String form = "application/x-www-form-urlencoded";
        String usual = route.isForPrograms() ? "application/json" : form;
        String type = route.consumes() == null ? usual : route.consumes();
        if (type.equals(form)) {
            return request.contentType(form);
        }
        if (type.startsWith("multipart/")) {
            return request.multiPart("file", "a.txt", new byte[] {'x'}, "text/plain");
        }
        String body = type.endsWith("json") ? "{}" : "x";
        return request.contentType(type)
                .body(BODIES.getOrDefault(route.verb() + " " + route.path(), body));
    }

    private String address(Route route) {
        for (Map.Entry<String, String> place : places().entrySet()) {
            if (route.path().startsWith(place.getKey())) {
                return place.getValue() + route.path().substring(place.getKey().length());
            }
        }
        return route.path();
    }

    private Object foreign(String select) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                entities.createNativeQuery(
                                                select
                                                        + " from activity a"
                                                        + " join activity_mention m on m.activity_id = a.id"
                                                        + " join fact f on f.activity_id = a.id"
                                                        + " where '"
                                                        + FOREIGN
                                                        + "' = any(a.provinces)"
                                                        + " and not '"
                                                        + OWN
                                                        + "' = any(a.provinces)")
                                        .getSingleResult());
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
