package org.coopbriefs.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coopbriefs.account.Access;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.archive.BriefEdition;
import org.coopbriefs.archive.KeptFile;
import org.coopbriefs.archive.StaleEditions;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Subject;
import org.coopbriefs.brief.Subjects;
import org.coopbriefs.ui.BriefFigures.Row;
import org.coopbriefs.web.Missing;

/** Takes briefs out of the archive and lays them open for their pages. */
@ApplicationScoped
class BriefDesk {

    private static final int MOST_LEFT_OUT = 100;
    private static final int MOST_OPEN = 20;

    @Inject Subjects subjects;
    @Inject StaleEditions staleness;
    @Inject Access access;
    @Inject BriefWords words;
    @Inject ObjectMapper json;

    /** The subject of a slug, if the caller may see it. */
    Subject subject(String slug) {
        Subject subject = subjects.find(slug).orElseThrow(Missing::new);
        access.requireAll(subject.asked());
        return subject;
    }

    /** Lays open the edition that an address means. */
    BriefView open(BriefAddress address) {
        List<BriefEdition> visible = visible(address);
        return view(chosen(address, visible), visible);
    }

    /** The edition that an address means: the latest that the reader may see, or the one named. */
    BriefEdition edition(BriefAddress address) {
        return chosen(address, visible(address));
    }

    private List<BriefEdition> visible(BriefAddress address) {
        return BriefEdition.of(subject(address.province).slug(), address.period()).stream()
                .filter(edition -> access.mayEdit() || edition.state != Brief.State.DRAFT)
                .toList();
    }

    private static BriefEdition chosen(BriefAddress address, List<BriefEdition> visible) {
        return visible.stream()
                .filter(e -> address.edition == null || e.number == address.edition)
                .reduce((earlier, later) -> later)
                .orElseThrow(Missing::new);
    }

    private BriefView view(BriefEdition edition, List<BriefEdition> visible) {
        BriefContent content = BriefContent.of(edition.content, json);
        List<Row> rows = BriefFigures.of(content, words);
        List<JsonNode> open = unconfirmed(content);
        boolean latest = visible.getLast() == edition;
        return new BriefView(
                edition,
                edition.span(),
                latest && staleness.isStale(edition),
                content,
                visible.reversed().stream().map(BriefDesk::edition).toList(),
                rows,
                content.leftOut().limit(MOST_LEFT_OUT).map(this::leftOut).toList(),
                content.said().path("leftOut").size(),
                open.stream().limit(MOST_OPEN).map(this::open).toList(),
                open.size(),
                changes(side(edition, content, rows), before(edition, visible)),
                null,
                null);
    }

    private static BriefView.Edition edition(BriefEdition edition) {
        boolean issued = edition.state != Brief.State.DRAFT;
        return new BriefView.Edition(
                edition.number,
                BriefAddress.path(edition.province, edition.span())
                        + BriefAddress.query(edition.span(), edition.number),
                edition.state,
                issued ? edition.issuedAt : edition.compiledAt,
                edition.issuedBy,
                edition.approvedBy,
                edition.reason,
                edition.code,
                issued ? KeptFile.hashes(KeptFile.of(edition)) : Map.of());
    }

    private BriefView.LeftOut leftOut(JsonNode left) {
        return new BriefView.LeftOut(
                words.kind(left.path("kind").asText()),
                left.path("mention").asText(""),
                left.path("sentence").asText(""),
                words.text("left-out." + left.path("reason").asText()));
    }

    /** Facts in the figures that nobody has confirmed, as issuing sees them. */
    private static List<JsonNode> unconfirmed(BriefContent content) {
        return BriefContent.texts(content.said().path("counted")).stream()
                .map(content::fact)
                .filter(BriefContent::isUnconfirmed)
                .toList();
    }

    private BriefView.Open open(JsonNode fact) {
        return new BriefView.Open(
                fact.path("id").asText(),
                words.kind(fact.path("kind").asText()),
                fact.path("mention").asText(""),
                fact.path("inferred").asBoolean());
    }

    private static BriefEdition before(BriefEdition edition, List<BriefEdition> visible) {
        return visible.stream()
                .filter(earlier -> earlier.number == edition.number - 1)
                .findFirst()
                .orElse(null);
    }

    private BriefChanges changes(BriefChanges.Side now, BriefEdition before) {
        if (before == null) {
            return null;
        }
        BriefContent content = BriefContent.of(before.content, json);
        return BriefChanges.between(
                side(before, content, BriefFigures.of(content, words)), now, words);
    }

    private static BriefChanges.Side side(
            BriefEdition edition, BriefContent content, List<Row> rows) {
        return new BriefChanges.Side(
                content,
                rows,
                BriefAddress.path(edition.province, edition.span()),
                BriefAddress.query(edition.span(), edition.number));
    }

    /**
     * The same page with the trace of a figure. Empty where there is no such figure.
     *
     * @param fact whose sentence is shown; null for the first one's
     */
    Optional<BriefView> trace(BriefView brief, String figure, String fact) {
        return BriefFigures.find(brief.rows(), figure)
                .map(
                        found -> {
                            String looked =
                                    fact == null ? found.getValue().facts().getFirst() : fact;
                            return brief.traced(
                                    BriefTrace.of(
                                            brief.content(),
                                            found,
                                            looked,
                                            reading(brief.content(), looked),
                                            words));
                        });
    }

    /** Only of facts that the brief itself shows, so that no other article can be opened so. */
    private BriefTrace.Reading reading(BriefContent content, String id) {
        if (content.fact(id).isMissingNode()) {
            throw new Missing();
        }
        Fact fact = Fact.findById(Long.valueOf(id));
        if (fact == null || fact.article.body == null) {
            return null;
        }
        List<MarkedArticle.Mark> marks =
                Fact.<Fact>list("id in ?1", factsBeside(content, id)).stream()
                        .map(beside -> BriefTrace.mark(beside, beside.id.equals(fact.id)))
                        .toList();
        return new BriefTrace.Reading(
                fact.article.id,
                fact.id,
                fact.article.title,
                fact.article.outlet,
                fact.article.published,
                content.fact(id).path("inferred").asBoolean(),
                access.mayEdit(),
                MarkedArticle.of(fact.article.body, fact.article.blocks, marks));
    }

    private static List<Long> factsBeside(BriefContent content, String id) {
        return content.factsOf(content.fact(id).path("source").asText()).stream()
                .map(Long::valueOf)
                .toList();
    }
}
