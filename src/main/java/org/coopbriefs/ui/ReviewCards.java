package org.coopbriefs.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coopbriefs.account.Access;
import org.coopbriefs.activity.Fact;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.activity.ReviewState;
import org.coopbriefs.review.FactAdding;
import org.coopbriefs.review.FactForm;
import org.coopbriefs.review.FactValue;
import org.coopbriefs.review.RejectionReason;
import org.coopbriefs.review.ReviewDecision;
import org.coopbriefs.review.ReviewQueue;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.text.VietnameseFormat;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.SentForm;

/** Puts together what stands on the card of a fact. */
@ApplicationScoped
public class ReviewCards {

    private static final Duration UNDO_WITHIN = Duration.ofHours(12);
    private static final int DECIMALS = 2;

    @Inject ReviewQueue queue;
    @Inject FactAdding adding;
    @Inject FactFields fields;
    @Inject FactWords words;
    @Inject DecisionLines history;
    @Inject QueueFilters filters;
    @Inject Access access;
    @Inject Clock clock;
    @Inject CurrentPage page;

    /**
     * What the reader did last, to be taken back.
     *
     * @param together what stands for all that was confirmed at once; null where it was one fact
     * @param many how many of those still hold
     */
    public record Done(
            long fact, long decision, String verdict, String figure, Long together, int many) {}

    /** A sentence around its figure. */
    public record Evidence(String before, String figure, String after) {}

    /**
     * The question why a fact isn't used.
     *
     * @param open whether it is being asked
     * @param reason that was chosen, or null
     */
    public record Rejection(boolean open, RejectionReason reason) {
        static final Rejection CLOSED = new Rejection(false, null);

        /** It was chosen, but wants a note. */
        static final Rejection UNEXPLAINED = new Rejection(true, RejectionReason.OTHER);

        public boolean isUnexplained() {
            return reason == RejectionReason.OTHER;
        }
    }

    /** All of a card. */
    public record Card(
            Fact fact,
            String figure,
            String parties,
            String kind,
            String state,
            String date,
            String confidence,
            boolean sure,
            List<String> doubts,
            Evidence evidence,
            List<FactFields.Field> fields,
            List<String> unitNames,
            String leftOut,
            String whole,
            Reader reader,
            int factsOfArticle,
            long seen,
            List<DecisionLines.Line> history,
            Long before,
            Long after,
            int handled,
            int waiting,
            Done done,
            QueueQuery asked,
            Rejection rejection,
            String said) {

        public RejectionReason[] reasons() {
            return RejectionReason.values();
        }

        public boolean refused() {
            return fields.stream().anyMatch(field -> field.problem() != null);
        }

        public boolean decided() {
            return fact.reviewState.isConfirmed() || isRejected();
        }

        public boolean isRejected() {
            return fact.reviewState == ReviewState.REJECTED;
        }

        public boolean many() {
            return waiting > ReviewQueue.MOST_COUNTED;
        }

        public int all() {
            return handled + waiting;
        }

        /** The field that "amend" leads to. */
        public String first() {
            return fields.getFirst().name();
        }
    }

    /** The card of a fact; looking at it changes nothing. */
    Card of(long id, QueueQuery asked, boolean rejecting, String said) {
        return unchanged(visible(id), asked, new Rejection(rejecting, null), said);
    }

    /** The same where the reason of a rejection says too little by itself. */
    Card unexplained(Fact fact, QueueQuery asked) {
        return unchanged(fact, asked, Rejection.UNEXPLAINED, null);
    }

    private Card unchanged(Fact fact, QueueQuery asked, Rejection rejection, String said) {
        Map<String, String> texts = form(fact).written(FactValue.of(fact));
        return card(fact, asked, texts, Map.of(), rejection, said);
    }

    /** The same with what was sent and couldn't be read. */
    Card refused(Fact fact, QueueQuery asked, Map<String, String> problems) {
        Map<String, String> typed = new LinkedHashMap<>();
        form(fact)
                .fields()
                .forEach(
                        field -> {
                            String text = SentForm.value(field.name());
                            typed.put(field.name(), text == null ? "" : text);
                        });
        return card(fact, asked, typed, problems, Rejection.CLOSED, null);
    }

    private Card card(
            Fact fact,
            QueueQuery asked,
            Map<String, String> typed,
            Map<String, String> problems,
            Rejection rejection,
            String said) {
        String language = page.language().code();
        List<ReviewDecision> decisions = ReviewDecision.of(fact.id);
        FactForm form = form(fact);
        FactValue machine = decisions.isEmpty() ? FactValue.of(fact) : decisions.getFirst().before;
        ReviewQueue.Filter filter = filters.of(asked);
        List<Fact> ofArticle = Fact.list("article", fact.article);
        return new Card(
                fact,
                words.figure(fact, language),
                words.parties(fact, language),
                words.kind(fact.kind, language),
                words.value("state", fact.reviewState, language),
                words.date(fact.date == null ? fact.activity.date : fact.date, language),
                confidence(fact.confidence),
                queue.isSure(fact),
                doubts(fact),
                evidence(fact),
                fields.of(
                        form,
                        typed,
                        form.written(FactValue.of(fact)),
                        fact.addedBy == null ? form.written(machine) : null,
                        problems),
                adding.units(language).all(),
                fact.counts ? null : leftOut(fact, language),
                fact.partOf == null ? null : words.figure(fact.partOf, language),
                Reader.of(
                        fact.article,
                        ofArticle.stream().map(Fact::sentence).toList(),
                        fact.sentence(),
                        fact.mention()),
                ofArticle.size(),
                held(decisions),
                history.of(decisions),
                queue.before(fact, filter).orElse(null),
                queue.after(fact, filter).orElse(null),
                handledToday(),
                filter.isNone() ? page.waiting() : queue.count(filter),
                done(),
                asked,
                rejection,
                said == null ? "" : said);
    }

    /** The form of a fact in the reader's language. */
    FactForm form(Fact fact) {
        return adding.form(fact.kind, page.language().code());
    }

    private String leftOut(Fact fact, String language) {
        return words.value(
                "leftOut", fact.reason == null ? fact.scope.name() : fact.reason, language);
    }

    /** The fact, where the reader may see it. */
    Fact visible(long id) {
        Fact fact = Fact.findById(id);
        if (fact == null || !access.maySeeAny(fact.activity.provinces)) {
            throw new Missing();
        }
        return fact;
    }

    /** Why a person should look; keys of the bundle. */
    private static List<String> doubts(Fact fact) {
        List<String> doubts = new ArrayList<>();
        if (ReviewQueue.isDateInferred(fact)) {
            boolean known = fact.date != null || fact.activity.date != null;
            doubts.add(known ? "review.doubt.date" : "review.doubt.undated");
        }
        if (ReviewQueue.isPartnerInferred(fact)) {
            doubts.add("review.doubt.partner");
        }
        if (fact.partOf != null) {
            doubts.add("review.doubt.part");
        }
        return doubts;
    }

    private static Evidence evidence(Fact fact) {
        int from = fact.mentionStart - fact.sentenceStart;
        int to = fact.mentionEnd - fact.sentenceStart;
        return new Evidence(
                fact.quote.substring(0, from),
                fact.quote.substring(from, to),
                fact.quote.substring(to));
    }

    private static long held(List<ReviewDecision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.undoneAt == null)
                .mapToLong(decision -> decision.id)
                .max()
                .orElse(0);
    }

    private int handledToday() {
        return (int)
                ReviewDecision.countBy(
                        access.userName(), VietnamTime.startOf(VietnamTime.today(clock)));
    }

    /** What the reader did last, where it was not long ago; else null. */
    Done done() {
        String language = page.language().code();
        return ReviewDecision.lastBy(access.userName(), clock.instant().minus(UNDO_WITHIN))
                .filter(last -> access.maySeeAny(last.fact.activity.provinces))
                .map(
                        last ->
                                new Done(
                                        last.fact.id,
                                        last.id,
                                        "verdict." + last.verdict,
                                        words.figure(last.fact, language),
                                        last.together,
                                        heldTogether(last)))
                .orElse(null);
    }

    private static int heldTogether(ReviewDecision last) {
        return last.together == null
                ? 1
                : ReviewDecision.heldTogether(last.together, last.decidedBy).size();
    }

    /** "0,71". */
    String confidence(double confidence) {
        return VietnameseFormat.number(
                BigDecimal.valueOf(confidence).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    List<DecisionLines.Line> lines(List<ReviewDecision> decisions) {
        return history.of(decisions);
    }

    /** Ids of the decisions that hold by fact, 0 where none does. */
    static Map<Long, Long> ids(List<ReviewDecision> decisions) {
        return decisions.stream()
                .collect(
                        Collectors.toMap(
                                one -> one.fact.id,
                                one -> one.undoneAt == null ? one.id : 0L,
                                (a, b) -> a));
    }
}
