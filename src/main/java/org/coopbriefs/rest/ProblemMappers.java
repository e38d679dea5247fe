package org.coopbriefs.rest;

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
import org.coopbriefs.activity.ActivityEditing;
import org.coopbriefs.activity.ActivityMerging;
import org.coopbriefs.activity.ActivitySearch;
import org.coopbriefs.archive.BriefIssuing;
import org.coopbriefs.article.PageReader;
import org.coopbriefs.article.UnreadablePage;
import org.coopbriefs.delivery.Deliveries;
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
    public Response missing(Missing missing, HttpHeaders caller) {
        return problems.answer(404, "missing", caller);
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
    public Response noBrief(AskedBriefs.NoBrief none, HttpHeaders caller) {
        return problems.answer(404, "no-brief", caller);
    }

    @ServerExceptionMapper
    public Response noAnnex(BriefFileResource.NoAnnex none, HttpHeaders caller) {
        return problems.answer(404, "no-annex", caller);
    }

    @ServerExceptionMapper
    public Response unconfirmed(BriefIssuing.Unconfirmed open, HttpHeaders caller) {
        return problems.answer(409, "unconfirmed", caller, open.facts(), new Object[0]);
    }

    @ServerExceptionMapper
    public Response nothingToIssue(BriefIssuing.NothingToIssue same, HttpHeaders caller) {
        return problems.answer(409, "nothing-to-issue", caller);
    }

    @ServerExceptionMapper
    public Response unexplained(BriefIssuing.UnexplainedCorrection bare, HttpHeaders caller) {
        return problems.answer(422, "unexplained-correction", caller);
    }

    @ServerExceptionMapper
    public Response unknownState(Deliveries.UnknownState unknown, HttpHeaders caller) {
        return problems.answer(400, "bad-parameter", caller, "state");
    }

    @ServerExceptionMapper
    public Response badSchedule(Schedules.BadSchedule bad, HttpHeaders caller) {
        return problems.answer(422, "schedule." + bad.getMessage(), caller);
    }

    @ServerExceptionMapper
    public Response nothingAsked(BriefIssuing.NothingAsked none, HttpHeaders caller) {
        return problems.answer(409, "nothing-asked", caller);
    }

    @ServerExceptionMapper
    public Response sameOfficial(BriefIssuing.SameOfficial same, HttpHeaders caller) {
        return problems.answer(409, "same-official", caller);
    }

    @ServerExceptionMapper
    public Response changedSinceAsked(BriefIssuing.ChangedSinceAsked changed, HttpHeaders caller) {
        return problems.answer(409, "changed-since-asked", caller);
    }

    @ServerExceptionMapper
    public Response unsigned(SigningRefused refused, HttpHeaders caller) {
        LOG.warn("a brief could not be signed", refused);
        Object moment =
                refused.moment() == null ? "" : DAY.format(VietnamTime.at(refused.moment()));
        return problems.answer(503, "signing." + refused.reason(), caller, moment);
    }

    @ServerExceptionMapper
    public Response unknownFact(Reviewing.UnknownFact unknown, HttpHeaders caller) {
        return problems.answer(404, "missing", caller);
    }

    @ServerExceptionMapper
    public Response unexplained(Reviewing.UnexplainedRejection bare, HttpHeaders caller) {
        return problems.answer(422, "unexplained-rejection", caller);
    }

    @ServerExceptionMapper
    public Response nothingToUndo(Reviewing.NothingToUndo none, HttpHeaders caller) {
        return problems.answer(409, "nothing-to-undo", caller);
    }

    @ServerExceptionMapper
    public Response alreadyDecided(Reviewing.AlreadyDecided late, HttpHeaders caller) {
        return problems.answer(409, "already-decided", caller, List.of(late.fact()), new Object[0]);
    }

    @ServerExceptionMapper
    public Response notNow(Deliveries.NotNow notNow, HttpHeaders caller) {
        return problems.answer(409, "not-now", caller);
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
    public Response unknownActivity(ActivityMerging.UnknownActivity none, HttpHeaders caller) {
        return problems.answer(404, "missing", caller);
    }

    @ServerExceptionMapper
    public Response nothingToMove(ActivityMerging.NothingToMove none, HttpHeaders caller) {
        return problems.answer(422, "nothing-to-move", caller);
    }

    @ServerExceptionMapper
    public Response regroupedSince(ActivityMerging.RegroupedSince late, HttpHeaders caller) {
        return problems.answer(409, "regrouped-since", caller);
    }

    @ServerExceptionMapper
    public Response badTitle(ActivityEditing.BadTitle bad, HttpHeaders caller) {
        return problems.answer(422, "bad-title", caller);
    }

    @ServerExceptionMapper
    public Response endedCalendar(CalendarLinks.Ended ended, HttpHeaders caller) {
        return problems.answer(410, "calendar-ended", caller);
    }

    @ServerExceptionMapper
    public Response refusedForm(FactForm.Refused form, HttpHeaders caller) {
        String fields = String.join(", ", form.problems().keySet());
        return problems.answer(422, "fact-unreadable", caller, fields);
    }

    @ServerExceptionMapper
    public Response badMark(FactAdding.NoSuchWords none, HttpHeaders caller) {
        return problems.answer(422, "no-such-words", caller);
    }

    @ServerExceptionMapper
    public Response foreignProvince(Access.ForeignProvince foreign, HttpHeaders caller) {
        return problems.answer(403, "foreign-province", caller);
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
