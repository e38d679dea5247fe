package org.coopbriefs.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coopbriefs.web.RoutePlaces.FOREIGN;
import static org.coopbriefs.web.RoutePlaces.FOREIGN_PERIOD;
import static org.coopbriefs.web.RoutePlaces.OWN;

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
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
 * here until {@link RoutePlaces} says what its parameters stand for.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class RouteWalkTest {

    private static final String PASSWORD = "chi-de-kiem-thu";

    /** What only Quảng Trị's data says. */
    private static final List<String> MARKERS = List.of("quang-tri", "Quảng Trị", "savannakhet");

    /** Signing in elsewhere; it has tests of its own, with a provider. */
    private static final String AT_THE_PROVIDER = "/dang-nhap/oidc";

    /** Only of a brief that is too long to hold it. */
    private static final String ANNEX = "/annex.pdf";

    private static boolean prepared;

    /** Administrators are for all provinces. */
    private static final List<Role> LIMITED = List.of(Role.VIEWER, Role.EDITOR);

    private RoutePlaces places;

    @Inject Accounts accounts;
    @Inject SeedArticles seeds;
    @Inject BriefArchive archive;
    @Inject Subjects subjects;
    @Inject EntityManager entities;

    @BeforeEach
    void haveUsersAndData() {
        places = new RoutePlaces(entities);
        if (prepared) {
            return;
        }
        accounts.bootstrapAdmin(PASSWORD);
        for (Role role : Role.values()) {
            create("moi-noi-" + role.name().toLowerCase(), role, Set.of());
        }
        for (Role role : LIMITED) {
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
                .filteredOn(route -> places.address(route).contains("{"))
                .as("routes whose parameters RoutePlaces has to explain")
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
                route -> route.needsRole(),
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
                    route -> route.needsRole() && Role.valueOf(route.role()).compareTo(role) > 0,
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
                                    && route.needsRole()
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
                        RoutePlaces.ofAProvince(route)
                                && route.path().contains("{")
                                && route.verb().equals("GET")
                                && !route.path().endsWith(ANNEX),
                (route, softly) ->
                        softly.assertThat(ask(route, "moi-noi-admin").statusCode())
                                .as(route.toString())
                                .isEqualTo(200));
    }

    @Test
    void aForeignProvinceIsRefusedToEveryRole() {
        for (Role role : LIMITED) {
            walk(
                    route -> RoutePlaces.ofAProvince(route) && route.path().contains("{"),
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
                        RoutePlaces.ofAProvince(route)
                                && !route.path().contains("{")
                                && route.verb().equals("GET"),
                (route, softly) -> {
                    softly.assertThat(text(ask(route, "son-la-editor")))
                            .as(route.toString())
                            .doesNotContain(MARKERS);
                    softly.assertThat(withoutEcho(askFor(FOREIGN, route, "son-la-editor")))
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

    @Test
    void pagesSpeakEnglishToo() {
        walk(
                route -> route.verb().equals("GET") && route.needsRole() && !route.isForPrograms(),
                (route, softly) -> {
                    Response english =
                            request(route, "moi-noi-admin")
                                    .cookie(Cookies.LANGUAGE, "en")
                                    .get(places.address(route));
                    Response vietnamese = ask(route, "moi-noi-admin");
                    softly.assertThat(english.statusCode())
                            .as(route.toString())
                            .isEqualTo(vietnamese.statusCode());
                    if (english.contentType().startsWith("text/html")
                            && english.asString().contains("<html")) {
                        softly.assertThat(english.asString())
                                .as(route.toString())
                                .contains("<html lang=\"en\"", ">Briefs</a>");
                    }
                });
    }

    /** Pages, tables, pictures, PDFs, archives and calendars, found and not found. */
    @Test
    void everyAnswerForbidsBrowsersWhatPagesNeverNeed() {
        walk(
                route -> route.verb().equals("GET") && !route.path().equals(AT_THE_PROVIDER),
                (route, softly) -> {
                    assertGuarded(ask(route, "moi-noi-admin"), route.toString(), softly);
                    String nothing = route.path().replaceAll("\\{[^}]*}", "999999");
                    Response none = request(route, "moi-noi-admin").get(nothing);
                    assertGuarded(none, "nothing at " + route, softly);
                });
    }

    private static void assertGuarded(Response answer, String what, SoftAssertions softly) {
        String policy = answer.header("Content-Security-Policy");
        softly.assertThat(policy)
                .as(what)
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action '")
                .doesNotContain("unsafe");
        softly.assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        softly.assertThat(answer.header("X-Frame-Options")).as(what).isEqualTo("DENY");
        softly.assertThat(answer.header("Referrer-Policy")).as(what).isEqualTo("same-origin");
        softly.assertThat(answer.header("Cache-Control"))
                .as(what)
                .containsAnyOf("private", "no-store", "no-cache");
        softly.assertThat(answer.statusCode()).as(what).isNotEqualTo(500);
    }

    /** A page links to itself in the other language, with what was asked for. */
    private static String withoutEcho(Response page) {
        return text(page).replaceAll("\\?ve=[^\"]*", "");
    }

    /** What an answer says; a workbook is packed, and what leads elsewhere says where. */
    private static String text(Response answer) {
        if (answer.statusCode() == 303) {
            return answer.header("Location");
        }
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
                        .filter(route -> !places.address(route).contains("{"))
                        .toList();
        assertThat(routes).isNotEmpty();
        SoftAssertions softly = new SoftAssertions();
        routes.forEach(route -> step.take(route, softly));
        softly.assertAll();
    }

    private Response ask(Route route, String name) {
        return request(route, name).request(route.verb(), places.address(route));
    }

    private Response askFor(String province, Route route, String name) {
        return request(route, name)
                .queryParam("province", province)
                .request(route.verb(), places.address(route));
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
                .body(RoutePlaces.BODIES.getOrDefault(route.verb() + " " + route.path(), body));
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
