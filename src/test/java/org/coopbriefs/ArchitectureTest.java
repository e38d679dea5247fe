package org.coopbriefs;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.SocketChannel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the packages, and what each library may be seen by. */
class ArchitectureTest {

    private static final String ROOT = "org.coopbriefs.";

    /** Package, and what it may import. */
    private static final Map<String, Set<String>> ARROWS = arrows();

    private static final int CLASSES_AT_LEAST = 60;

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.coopbriefs");

    private static Map<String, Set<String>> arrows() {
        Set<String> export =
                names(
                        "plan delivery archive report brief review activity extraction article"
                                + " account reference work text");
        Set<String> pages = with(export, "export web");
        return Map.ofEntries(
                Map.entry("text", Set.of()),
                Map.entry("work", Set.of()),
                Map.entry("reference", names("text")),
                Map.entry("account", names("reference text")),
                Map.entry("article", names("text reference account work")),
                Map.entry("extraction", names("text reference")),
                Map.entry("activity", names("article extraction reference text account work")),
                Map.entry("review", names("activity article extraction reference account text")),
                Map.entry("brief", names("activity article extraction review reference text")),
                Map.entry("report", names("brief extraction reference text account")),
                Map.entry(
                        "archive",
                        names("report brief review activity reference account work text")),
                Map.entry("delivery", names("archive brief reference account text work")),
                Map.entry("plan", names("archive brief delivery reference account work text")),
                Map.entry("export", export),
                Map.entry("schedule", names("article activity brief archive delivery plan work")),
                Map.entry("web", names("account reference text")),
                Map.entry("rest", pages),
                Map.entry("ui", pages),
                Map.entry("start", with(export, "export web")));
    }

    private static Set<String> names(String spaced) {
        return Set.of(spaced.split(" "));
    }

    private static Set<String> with(Set<String> names, String more) {
        return Stream.concat(names.stream(), Stream.of(more.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void seesTheClasses() {
        assertThat(CLASSES.size()).isGreaterThan(CLASSES_AT_LEAST);
    }

    @Test
    void everyPackageIsOnTheMap() {
        Set<String> seen =
                CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(ROOT))
                        .map(name -> name.substring(ROOT.length()).split("\\.")[0])
                        .collect(Collectors.toSet());
        assertThat(ARROWS.keySet()).containsAll(seen);
    }

    @TestFactory
    Stream<DynamicTest> importsOnlyAlongTheArrows() {
        return ARROWS.entrySet().stream()
                .map(
                        arrow ->
                                DynamicTest.dynamicTest(
                                        arrow.getKey(),
                                        () -> checkArrow(arrow.getKey(), arrow.getValue())));
    }

    private static void checkArrow(String from, Set<String> to) {
        String[] forbidden =
                ARROWS.keySet().stream()
                        .filter(name -> !name.equals(from) && !to.contains(name))
                        .map(name -> ROOT + name + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + from + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> librariesStayWithTheirPackages() {
        return Stream.of(
                seenOnlyBy("jakarta.ws.rs..", "web", "rest", "ui"),
                seenOnlyBy("io.quarkus.qute..", "ui", "report", "delivery"),
                seenOnlyBy("org.openpdf..", "report"),
                seenOnlyBy("com.google.zxing..", "report"),
                seenOnlyBy("org.bouncycastle..", "report"),
                seenOnlyBy("org.apache.pdfbox..", "report"),
                seenOnlyBy("net.fortuna.ical4j..", "export"),
                seenOnlyBy("org.jsoup..", "article"),
                seenOnlyBy("com.rometools..", "article"),
                seenOnlyBy("com.github.kagkarlsson..", "work"),
                seenOnlyBy("io.zonky..", "start"),
                seenOnlyBy("org.apache.hc..", "article.fetch"),
                seenOnlyBy("crawlercommons..", "article"),
                seenOnlyBy("jakarta.mail..", "article", "delivery"),
                seenOnlyBy("org.eclipse.angus..", "delivery"),
                seenOnlyBy("java.net.http..", "article", "report.signature"));
    }

    private static DynamicTest seenOnlyBy(String library, String... packages) {
        String[] allowed =
                Stream.of(packages).map(name -> ROOT + name + "..").toArray(String[]::new);
        return DynamicTest.dynamicTest(
                library,
                () ->
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(allowed)
                                .should()
                                .dependOnClassesThat(resideInAPackage(library))
                                .check(CLASSES));
    }

    @Test
    void onlyTheFetcherGoesOutToTheWeb() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "open connections",
                                type ->
                                        type.isAssignableTo(URLConnection.class)
                                                || type.isEquivalentTo(Socket.class)
                                                || type.isEquivalentTo(SocketChannel.class)
                                                || type.getName().equals("org.jsoup.Connection")))
                .check(CLASSES);
        noClasses().should().callMethod(URL.class, "openStream").check(CLASSES);
    }

    @Test
    void textAndExtractionKnowNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "text..", ROOT + "extraction..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "jakarta.persistence..",
                                "jakarta.transaction..",
                                "org.hibernate..",
                                "java.sql.."))
                .check(CLASSES);
    }

    @Test
    void transactionsBelongToTheServices() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "rest..", ROOT + "ui..", ROOT + "schedule..")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "are @Transactional",
                                type -> type.isEquivalentTo(Transactional.class)))
                .check(CLASSES);
    }

    @Test
    void noEntityLeavesThroughTheInterface() {
        methods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(ROOT + "rest.."))
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(
                        DescribedPredicate.describe(
                                "an entity", type -> type.isAnnotatedWith(Entity.class)))
                .check(CLASSES);
    }

    @Test
    void timeComesFromAnInjectedClock() {
        for (Class<?> type :
                List.of(
                        Instant.class,
                        LocalDate.class,
                        LocalDateTime.class,
                        OffsetDateTime.class,
                        ZonedDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(CLASSES);
        }
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "start..")
                .should()
                .callMethodWhere(
                        target(owner(type(Clock.class))).and(target(nameMatching("system.*"))))
                .check(CLASSES);
    }
}
