package org.coopbriefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.Role;
import org.coopbriefs.account.User;
import org.coopbriefs.report.Poppler;
import org.coopbriefs.report.signature.Seals;
import org.coopbriefs.report.signature.TrialKeys;
import org.coopbriefs.text.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;

/** From the draft to the correction of what was issued. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class EditionsTest {

    private static final String OTHER = "nguoi-duyet";
    private static final List<String> LANGUAGES = List.of("vi", "en", "lo");

    @Inject Accounts accounts;
    @Inject BriefIssuing issuing;
    @Inject EntityManager entities;
    @Inject Seals seals;

    @BeforeEach
    void haveTwoOfficials() {
        accounts.bootstrapAdmin(BriefOnTrial.PASSWORD);
        if (QuarkusTransaction.requiringNew().call(() -> User.named(OTHER).isEmpty())) {
            accounts.create(
                    OTHER, BriefOnTrial.PASSWORD, Role.EDITOR, Set.of(BriefOnTrial.PROVINCE));
        }
    }

    @AfterEach
    void oneOfficialIsEnough() {
        twoOfficials(false);
        ClientProxy.unwrap(issuing).seals = seals;
    }

    private void twoOfficials(boolean wanted) {
        ClientProxy.unwrap(issuing).config = () -> wanted;
    }

    @Test
    void refusesWhatNobodyHasConfirmedAndNamesIt() {
        BriefOnTrial brief = BriefOnTrial.of(2001, 31);
        List<Integer> open = brief.factIds();

        brief.issue(null).then().statusCode(409).body("facts", equalTo(open));
        assertThat(brief.says().getString("state")).isEqualTo("DRAFT");
    }

    @Test
    void keepsAllLanguagesAsTheyWereIssued() {
        BriefOnTrial brief = BriefOnTrial.of(2002, 32).confirmed();

        brief.issue(null).then().statusCode(201).body("state", equalTo("ISSUED"));

        Map<String, String> hashes = brief.editions().getMap("[0].sha256");
        assertThat(hashes).containsOnlyKeys(LANGUAGES);
        for (String language : LANGUAGES) {
            byte[] pdf = brief.pdf(1, language);
            assertThat(Sha256.of(pdf)).isEqualTo(hashes.get(language));
        }
        assertThat(brief.editions().getString("[0].code")).matches("[0-9A-HJKMNP-TV-Z]{10}");
        brief.issue(null).then().statusCode(409).body("type", containsString("nothing-to-issue"));
    }

    @Test
    void marksDraftsInTheWordsOfTheLanguageAndEditionsNot() throws Exception {
        BriefOnTrial brief = BriefOnTrial.of(2003, 33).confirmed();
        byte[] draft = brief.pdf(1, "vi");

        brief.issue(null).then().statusCode(201);

        // drawn as shapes, not as text
        assertThat(firstPage(draft)).contains("/Watermark");
        assertThat(firstPage(brief.pdf(1, "vi"))).doesNotContain("/Watermark");
    }

    private static String firstPage(byte[] pdf) throws IOException {
        return new String(new PdfReader(pdf).getPageContent(1), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update brief_edition set content = '{}' where id = :id",
                "update brief_edition set issued_by = 'x' where id = :id",
                "update brief_edition set reason = 'x' where id = :id",
                "update brief_edition set code = '0000000000' where id = :id",
                "update brief_edition set state = 'DRAFT' where id = :id",
                "update brief_file set bytes = ''::bytea where edition_id = :id",
                "update brief_file set sha256 = '' where edition_id = :id",
                "delete from brief_file where edition_id = :id",
                "delete from brief_edition where id = :id",
                "insert into brief_file (edition_id, language, part, sha256, bytes)"
                        + " values (:id, 'vi', 'ROWS', '', '')",
            })
    void theDatabaseRefusesToChangeWhatWasIssued(String change) {
        long id = issuedOnce().id;

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () ->
                                                        entities.createNativeQuery(change)
                                                                .setParameter("id", id)
                                                                .executeUpdate()))
                .hasStackTraceContaining("issued and stay");
    }

    private BriefEdition issuedOnce() {
        return find(2004)
                .orElseGet(
                        () -> {
                            BriefOnTrial.of(2004, 34).confirmed().issue(null);
                            return find(2004).orElseThrow();
                        });
    }

    private static java.util.Optional<BriefEdition> find(int year) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                BriefEdition.find(
                                                "province = ?1 and period = ?2",
                                                BriefOnTrial.PROVINCE,
                                                String.valueOf(year))
                                        .firstResultOptional());
    }

    @Test
    void aLaterDecisionMakesItStaleAndTakenBackNotAnyMore() {
        BriefOnTrial brief = BriefOnTrial.of(2005, 35).confirmed();
        brief.issue(null).then().statusCode(201);
        assertThat(brief.says().getBoolean("stale")).isFalse();

        brief.amend(40);
        assertThat(inList(brief)).isTrue();
        assertThat(brief.says().getBoolean("stale")).isTrue();
        assertThat(brief.says().getInt("students.total")).isEqualTo(35);

        brief.undo();
        assertThat(inList(brief)).isFalse();
        assertThat(brief.says().getBoolean("stale")).isFalse();
    }

    @Test
    void aNewArticleMakesItStale() {
        BriefOnTrial brief = BriefOnTrial.of(2006, 36).confirmed();
        brief.issue(null).then().statusCode(201);

        brief.report(77);

        assertThat(inList(brief)).isTrue();
    }

    @Test
    void aFactsPlaceInTheQueueIsNothingThatABriefSays() {
        BriefOnTrial brief = BriefOnTrial.of(2041, 38);
        assertThat(inList(brief)).isFalse();
        long noted = changesNoted();

        change("update fact set priority = 3, postponed_at = now() where id = ?1", brief);
        assertThat(changesNoted()).isEqualTo(noted);

        change("update fact set confidence = 0.5 where id = ?1", brief);
        assertThat(changesNoted()).isGreaterThan(noted);
    }

    private void change(String sql, BriefOnTrial brief) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(sql)
                                        .setParameter(1, brief.factIds().getFirst())
                                        .executeUpdate());
    }

    private long changesNoted() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Long)
                                        entities.createNativeQuery(
                                                        "select count(*) from changed_units where units && array['%s']"
                                                                .formatted(BriefOnTrial.PROVINCE),
                                                        Long.class)
                                                .getSingleResult());
    }

    private static boolean inList(BriefOnTrial brief) {
        return brief.call()
                .queryParam("province", BriefOnTrial.PROVINCE)
                .queryParam("period", brief.period())
                .get("/api/briefs")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .jsonPath()
                .getBoolean("items[0].stale");
    }

    @Test
    void correctsInANextEditionThatSaysWhatChangedWhyAndByWhom() throws Exception {
        BriefOnTrial brief = BriefOnTrial.of(2007, 37).confirmed();
        brief.issue(null).then().statusCode(201);
        byte[] first = brief.pdf(1, "lo");
        brief.amend(41);

        brief.issue(null).then().statusCode(422);
        brief.issue("Nhầm số lưu học sinh").then().statusCode(201).body("edition", equalTo(2));

        for (String language : LANGUAGES) {
            String text = Poppler.text(brief.pdf(2, language));
            assertThat(text).contains("Nhầm số lưu học sinh", "admin").containsPattern("37\\s+41");
        }
        assertThat(brief.editions().getList("state")).containsExactly("SUPERSEDED", "ISSUED");
        assertThat(brief.pdf(1, "lo")).isEqualTo(first);
        assertThat(brief.says().getInt("students.total")).isEqualTo(41);
    }

    @Test
    void whereTwoHaveToAgreeTheSecondIsAnotherOne() {
        BriefOnTrial brief = BriefOnTrial.of(2008, 38).confirmed();
        twoOfficials(true);

        approve(brief, 409, "nothing-asked");
        brief.issue(null).then().statusCode(202).body("askedBy", equalTo("admin"));
        approve(brief, 409, "same-official");
        BriefOnTrial second = brief.as(OTHER);
        second.call()
                .post(brief.address() + "/approval")
                .then()
                .statusCode(201)
                .body("issuedBy", equalTo("admin"))
                .body("approvedBy", equalTo(OTHER))
                .body("state", equalTo("ISSUED"));
    }

    @Test
    void theSecondAgreesOnlyToWhatTheFirstHadAskedFor() {
        BriefOnTrial brief = BriefOnTrial.of(2009, 39).confirmed();
        twoOfficials(true);
        brief.issue(null).then().statusCode(202);

        brief.amend(42);

        approve(brief.as(OTHER), 409, "changed-since-asked");
        brief.issue(null).then().statusCode(202);
        brief.as(OTHER).call().post(brief.address() + "/approval").then().statusCode(201);
    }

    @Test
    void theSecondMaySayNo() {
        BriefOnTrial brief = BriefOnTrial.of(2010, 40).confirmed();
        twoOfficials(true);
        brief.issue(null).then().statusCode(202);

        brief.as(OTHER)
                .call()
                .contentType("application/json")
                .body("{\"note\": \"Chưa đủ nguồn\"}")
                .post(brief.address() + "/approval/decline")
                .then()
                .statusCode(200)
                .body("askedBy", equalTo(null))
                .body("state", equalTo("DRAFT"));
        approve(brief.as(OTHER), 409, "nothing-asked");
    }

    @Test
    void keepsTheHashesOfTheSignedAndTheUnsignedFile(@TempDir Path folder) throws Exception {
        BriefOnTrial brief = BriefOnTrial.of(2015, 45).confirmed();
        sealWith(new TrialKeys().signing(folder));

        brief.issue(null).then().statusCode(201).body("signedBy", equalTo(TrialKeys.SIGNER));

        byte[] pdf = brief.pdf(1, "lo");
        assertThat(Poppler.signatures(pdf)).contains("Signature is Valid");
        assertThat(brief.editions().getString("[0].sha256.lo")).isEqualTo(Sha256.of(pdf));
        assertThat(brief.editions().getString("[0].unsignedSha256.lo"))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(Sha256.of(pdf));
    }

    @Test
    void anExpiredKeyStopsIssuingInTheWordsOfTheCaller(@TempDir Path folder) throws Exception {
        BriefOnTrial brief = BriefOnTrial.of(2016, 46).confirmed();
        sealWith(new TrialKeys().expired(folder));

        brief.issue(null)
                .then()
                .statusCode(503)
                .body("title", containsString("đã hết hạn lúc 1/2/2021"))
                .body("type", containsString("signing.EXPIRED"));
        assertThat(brief.says().getString("state")).isEqualTo("DRAFT");
    }

    private void sealWith(Path key) {
        ClientProxy.unwrap(issuing).seals = TrialKeys.seals(key);
    }

    private static void approve(BriefOnTrial brief, int status, String problem) {
        brief.call()
                .post(brief.address() + "/approval")
                .then()
                .statusCode(status)
                .body("type", containsString(problem));
    }
}
