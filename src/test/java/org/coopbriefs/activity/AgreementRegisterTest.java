package org.coopbriefs.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.TestPostgres;
import org.coopbriefs.activity.AgreementRegister.Agreement;
import org.coopbriefs.activity.AgreementRegister.Criteria;
import org.coopbriefs.article.Article;
import org.coopbriefs.extraction.Qualifier;
import org.coopbriefs.extraction.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register follows every change of a fact or an activity, whoever writes it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class AgreementRegisterTest {

    /** Two units that no other test puts together. */
    private static final List<String> PARTIES = List.of("tay-ninh", "bokeo");

    @Inject AgreementRegister register;
    @Inject EntityManager entities;

    private final List<Long> made = new ArrayList<>();
    private Long article;

    @BeforeEach
    void haveAnArticle() {
        article = QuarkusTransaction.requiringNew().call(this::newArticle);
    }

    private Long newArticle() {
        return (Long)
                entities.createNativeQuery(
                                """
                                insert into article (sha256, original, state, received_at, received_by)
                                values (encode(sha256(convert_to(cast(now() as text), 'UTF8')), 'hex'), '', 'READ', now(), 'test')
                                returning id
                                """,
                                Long.class)
                        .getSingleResult();
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            Fact.delete("activity.id in ?1", made);
                            Activity.update("mergedInto = null where id in ?1", made);
                            Activity.delete("id in ?1", made);
                            Article.deleteById(article);
                        });
        assertThat(registered()).isEmpty();
    }

    @Test
    void aPeriodIsTakenFromTheOtherReportOfTheEvent() {
        Activity event = activity("2031-05-02");
        report(event, "SIGNED", Map.of("periodFrom", "2031", "periodTo", "2035"));
        report(event, "DRAFTED", Map.of());

        assertThat(registered())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.status()).isEqualTo(AgreementRegister.Status.SIGNED);
                            assertThat(one.ends()).isEqualTo("2035");
                            assertThat(one.articles()).isEqualTo(1);
                            assertThat(one.signed()).isEqualTo("2031-05-02");
                        });
    }

    @Test
    void twoActivitiesTellOfOneDocumentAndOneIsEnough() {
        report(activity("2031-05-02"), "SIGNED", Map.of("periodTo", "2035"));
        Fact other = report(activity("2031-06-02"), "EVALUATED", Map.of("periodTo", "2035"));

        assertThat(registered()).extracting(Agreement::signed).containsExactly("2031-05-02");

        change(() -> Fact.<Fact>findById(other.id).reviewState = ReviewState.REJECTED);
        assertThat(registered()).hasSize(1);
    }

    @Test
    void whatIsRejectedMergedAwayOrOnlyAHintIsNotInIt() {
        Activity event = activity("2031-05-02");
        Fact fact = report(event, "SIGNED", Map.of("periodTo", "2036"));
        assertThat(registered()).hasSize(1);

        change(() -> Fact.<Fact>findById(fact.id).reviewState = ReviewState.REJECTED);
        assertThat(registered()).isEmpty();
        change(() -> Fact.<Fact>findById(fact.id).reviewState = ReviewState.CONFIRMED);
        assertThat(registered()).extracting(Agreement::unconfirmed).containsExactly(false);

        change(() -> Activity.<Activity>findById(event.id).aside = true);
        assertThat(registered()).isEmpty();
        Activity kept = activity("2031-05-03");
        change(() -> Activity.<Activity>findById(event.id).aside = false);
        change(() -> Activity.<Activity>findById(event.id).mergedInto = kept.id);
        assertThat(registered()).isEmpty();
        change(() -> Fact.<Fact>findById(fact.id).activity = Activity.findById(kept.id));
        assertThat(registered()).extracting(Agreement::activity).containsExactly(kept.id);
    }

    private List<Agreement> registered() {
        return register
                .find(new Criteria(List.of(), List.of("bokeo"), null, null), 0, 50)
                .items()
                .stream()
                .filter(document -> document.parties().containsAll(PARTIES))
                .toList();
    }

    private Activity activity(String date) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Activity activity = new Activity();
                            activity.title = "Lễ ký";
                            activity.date = date;
                            activity.provinces = PARTIES;
                            activity.persist();
                            made.add(activity.id);
                            return activity;
                        });
    }

    private Fact report(Activity activity, String status, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.putAll(
                Map.of(
                        "parties",
                        PARTIES,
                        "status",
                        status,
                        "instrument",
                        "AGREEMENT",
                        "level",
                        "PROVINCE"));
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            Fact fact = new Fact();
                            fact.activity = Activity.findById(activity.id);
                            fact.article = Article.findById(article);
                            fact.kind = "agreement";
                            fact.scope = Scope.EVENT;
                            fact.qualifier = Qualifier.EXACT;
                            fact.confidence = 1;
                            fact.counts = true;
                            fact.rule = "test";
                            fact.quote = "Hai tỉnh ký thỏa thuận.";
                            fact.fields = fields;
                            fact.persist();
                            return fact;
                        });
    }

    private static void change(Runnable how) {
        QuarkusTransaction.requiringNew().run(how::run);
    }
}
