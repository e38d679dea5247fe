package org.coopbriefs.rest;

import static java.util.Map.entry;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.coopbriefs.account.Access;
import org.coopbriefs.account.CalendarLinks;
import org.coopbriefs.activity.ActivityAdding;
import org.coopbriefs.activity.ActivityEditing;
import org.coopbriefs.activity.ActivityMerging;
import org.coopbriefs.activity.ActivitySearch;
import org.coopbriefs.archive.BriefIssuing;
import org.coopbriefs.article.PageReader;
import org.coopbriefs.article.UnreadablePage;
import org.coopbriefs.delivery.DeliveryDecisions;
import org.coopbriefs.delivery.DeliveryFilter;
import org.coopbriefs.plan.Schedules;
import org.coopbriefs.report.BrokenTemplate;
import org.coopbriefs.report.UnknownLanguage;
import org.coopbriefs.report.signature.SigningRefused;
import org.coopbriefs.review.FactAdding;
import org.coopbriefs.review.FactForm;
import org.coopbriefs.review.Reviewing;
import org.coopbriefs.text.VietnamTime;
import org.coopbriefs.web.BadParameter;
import org.coopbriefs.web.Missing;
import org.coopbriefs.web.Problems;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where what went wrong becomes a problem for the caller. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Map<Integer, String> CODES =
            Map.of(
                    400, "bad-request",
                    401, "not-authorised",
                    403, "forbidden",
                    405, "method-not-allowed",
                    406, "not-acceptable",
                    413, "article.TOO_LARGE",
                    415, "unsupported-media-type");

    private record Answer(int status, String code) {}

    /** Refusals of which there is no more to tell than their name. */
    private static final Map<Class<? extends Exception>, Answer> PLAIN =
            Map.ofEntries(
                    entry(Access.ForeignProvince.class, new Answer(403, "foreign-province")),
                    entry(Missing.class, new Answer(404, "missing")),
                    entry(Reviewing.UnknownFact.class, new Answer(404, "missing")),
                    entry(ActivityMerging.UnknownActivity.class, new Answer(404, "missing")),
                    entry(BriefFileResource.NoAnnex.class, new Answer(404, "no-annex")),
                    entry(AskedBriefs.NoBrief.class, new Answer(404, "no-brief")),
                    entry(
                            BriefIssuing.ChangedSinceAsked.class,
                            new Answer(409, "changed-since-asked")),
                    entry(DeliveryDecisions.NotNow.class, new Answer(409, "not-now")),
                    entry(DeliveryDecisions.MayNotGo.class, new Answer(409, "may-not-go")),
                    entry(DeliveryDecisions.TooWide.class, new Answer(400, "which-brief")),
                    entry(BriefIssuing.NothingAsked.class, new Answer(409, "nothing-asked")),
                    entry(BriefIssuing.NothingToIssue.class, new Answer(409, "nothing-to-issue")),
                    entry(Reviewing.NothingToUndo.class, new Answer(409, "nothing-to-undo")),
                    entry(ActivityMerging.RegroupedSince.class, new Answer(409, "regrouped-since")),
                    entry(BriefIssuing.SameOfficial.class, new Answer(409, "same-official")),
                    entry(CalendarLinks.Ended.class, new Answer(410, "calendar-ended")),
                    entry(ActivityAdding.NoArticle.class, new Answer(404, "missing")),
                    entry(ActivityEditing.BadTitle.class, new Answer(422, "bad-title")),
                    entry(FactAdding.NoSuchWords.class, new Answer(422, "no-such-words")),
                    entry(ActivityMerging.NothingToMove.class, new Answer(422, "nothing-to-move")),
                    entry(
                            BriefIssuing.UnexplainedCorrection.class,
                            new Answer(422, "unexplained-correction")),
                    entry(
                            Reviewing.UnexplainedRejection.class,
                            new Answer(422, "unexplained-rejection")));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm");

    @Inject Problems problems;
    @Inject PageReader reader;
    @Inject Access access;

    @ServerExceptionMapper
    public Response unreadable(UnreadablePage page, HttpHeaders caller) {
        int status =
                switch (page.code()) {
                    case EMPTY -> 400;
                    case TOO_LARGE -> 413;
                    case NOT_TEXT, UNDECODABLE -> 415;
                    case NO_ARTICLE -> 422;
                };
        return problems.answer(status, "article." + page.code(), caller, megabytes());
    }

    @ServerExceptionMapper
    public Response brokenTemplate(BrokenTemplate broken, HttpHeaders caller) {
        String reason = broken.reason((key, details) -> problems.sentence(key, caller, details));
        return problems.answer(
                422, "broken-template", caller, broken.file(), broken.line(), reason);
    }

    @ServerExceptionMapper
    public Response unknownLanguage(UnknownLanguage unknown, HttpHeaders caller) {
        return problems.answer(400, "bad-parameter", caller, "lang");
    }

    @ServerExceptionMapper
    public Response unconfirmed(BriefIssuing.Unconfirmed open, HttpHeaders caller) {
        return problems.answer(409, "unconfirmed", caller, open.facts(), new Object[0]);
    }

    @ServerExceptionMapper
    public Response unknownValue(DeliveryFilter.UnknownValue unknown, HttpHeaders caller) {
        return problems.answer(400, "bad-parameter", caller, unknown.field());
    }

    @ServerExceptionMapper
    public Response badSchedule(Schedules.BadSchedule bad, HttpHeaders caller) {
        return problems.answer(422, "schedule." + bad.getMessage(), caller);
    }

    @ServerExceptionMapper
    public Response unsigned(SigningRefused refused, HttpHeaders caller) {
        LOG.warn("a brief could not be signed", refused);
        Object moment =
                refused.moment() == null ? "" : DAY.format(VietnamTime.at(refused.moment()));
        return problems.answer(503, "signing." + refused.reason(), caller, moment);
    }

    @ServerExceptionMapper
    public Response alreadyDecided(Reviewing.AlreadyDecided late, HttpHeaders caller) {
        return problems.answer(409, "already-decided", caller, List.of(late.fact()), new Object[0]);
    }

    @ServerExceptionMapper
    public Response badParameter(BadParameter bad, HttpHeaders caller) {
        return problems.answer(400, "bad-parameter", caller, bad.getMessage());
    }

    @ServerExceptionMapper
    public Response badCriterion(ActivitySearch.BadCriterion bad, HttpHeaders caller) {
        return problems.answer(400, "bad-parameter", caller, bad.getMessage());
    }

    @ServerExceptionMapper
    public Response refusedForm(FactForm.Refused form, HttpHeaders caller) {
        String fields = String.join(", ", form.problems().keySet());
        return problems.answer(422, "fact-unreadable", caller, fields);
    }

    @ServerExceptionMapper
    public Response unauthorised(UnauthorizedException refused, HttpHeaders caller) {
        return problems.signInFirst(caller);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, HttpHeaders caller) {
        return access.mustChangePassword()
                ? problems.passwordFirst(caller)
                : problems.answer(403, "forbidden", caller);
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException nothing, HttpHeaders caller) {
        return problems.answer(404, "missing", caller);
    }

    @ServerExceptionMapper({
        Access.ForeignProvince.class,
        Missing.class,
        Reviewing.UnknownFact.class,
        ActivityMerging.UnknownActivity.class,
        BriefFileResource.NoAnnex.class,
        AskedBriefs.NoBrief.class,
        BriefIssuing.ChangedSinceAsked.class,
        DeliveryDecisions.NotNow.class,
        DeliveryDecisions.MayNotGo.class,
        DeliveryDecisions.TooWide.class,
        BriefIssuing.NothingAsked.class,
        BriefIssuing.NothingToIssue.class,
        Reviewing.NothingToUndo.class,
        ActivityMerging.RegroupedSince.class,
        BriefIssuing.SameOfficial.class,
        CalendarLinks.Ended.class,
        ActivityAdding.NoArticle.class,
        ActivityEditing.BadTitle.class,
        FactAdding.NoSuchWords.class,
        ActivityMerging.NothingToMove.class,
        BriefIssuing.UnexplainedCorrection.class,
        Reviewing.UnexplainedRejection.class
    })
    public Response plain(Exception refusal, HttpHeaders caller) {
        Answer answer = PLAIN.get(refusal.getClass());
        return problems.answer(answer.status(), answer.code(), caller);
    }

    /** What the framework itself refuses. */
    @ServerExceptionMapper
    public Response refused(WebApplicationException refused, HttpHeaders caller) {
        int status = refused.getResponse().getStatus();
        if (!(refused instanceof ClientErrorException)) {
            return failed(refused, caller);
        }
        String code = CODES.getOrDefault(status, "bad-request");
        return problems.answer(status, code, caller, megabytes());
    }

    /** A fault of ours: the caller gets a number, the log gets the rest. */
    @ServerExceptionMapper
    public Response failed(Throwable fault, HttpHeaders caller) {
        String number =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()).toUpperCase();
        LOG.errorf(fault, "failure %s", number);
        return problems.failed(number, caller);
    }

    private String megabytes() {
        return String.valueOf(reader.maxBytes() / 1_000_000);
    }
}
