package org.coopbriefs.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coopbriefs.account.Audit;
import org.coopbriefs.account.AuditAction;
import org.coopbriefs.brief.BriefKey;
import org.coopbriefs.brief.BriefRemarks;
import org.coopbriefs.brief.DepartmentEntry;
import org.coopbriefs.brief.DepartmentFigure;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Remarks;
import org.coopbriefs.brief.Subject;

/**
 * Takes what officials add to a brief: parts IV to VI in their own words, and departments' figures.
 * A draft that is there follows at once; after an issue it becomes a correction.
 */
@ApplicationScoped
public class OfficialParts {

    @Inject BriefArchive archive;
    @Inject Audit audit;
    @Inject Clock clock;

    private static final int LONGEST_PART = 20_000;
    private static final int LONGEST_NAME = 300;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /** Writes the parts anew; where all are empty they are left out of the brief. */
    @Transactional
    public Remarks write(Subject subject, Period period, Remarks remarks, String official) {
        refuseLong("difficulties", remarks.difficulties());
        refuseLong("nextTasks", remarks.nextTasks());
        refuseLong("proposals", remarks.proposals());
        Optional<BriefRemarks> before = BriefRemarks.find(subject, period);
        Remarks was = before.map(BriefRemarks::remarks).orElse(Remarks.NONE);
        BriefRemarks entry = before.orElseGet(() -> fresh(subject, period));
        entry.difficulties = String.join("\n", remarks.difficulties());
        entry.nextTasks = String.join("\n", remarks.nextTasks());
        entry.proposals = String.join("\n", remarks.proposals());
        entry.writtenBy = official;
        entry.writtenAt = clock.instant();
        entry.persistAndFlush();
        follow(subject, period);
        audit.record(AuditAction.BRIEF_WRITTEN, record(subject, period), was, remarks);
        return remarks;
    }

    private static BriefRemarks fresh(Subject subject, Period period) {
        BriefRemarks entry = new BriefRemarks();
        entry.brief = BriefKey.of(subject, period);
        return entry;
    }

    /** Sets a department's figure beside the press's. */
    @Transactional
    public DepartmentEntry enter(
            Subject subject, Period period, DepartmentFigure figure, String official) {
        refuse("figure", figure.figure() == null);
        refuse("amount", figure.amount() == null || figure.amount().signum() < 0);
        refuse("currency", isOddCurrency(figure));
        refuse("organ", isNoName(figure.organ()));
        refuse("document", isNoName(figure.document()));
        DepartmentEntry entry = new DepartmentEntry();
        entry.brief = BriefKey.of(subject, period);
        entry.figure = figure.figure();
        entry.amount = figure.amount();
        entry.currency = figure.currency();
        entry.organ = figure.organ();
        entry.document = figure.document();
        entry.enteredBy = official;
        entry.enteredAt = clock.instant();
        entry.persistAndFlush();
        follow(subject, period);
        audit.record(AuditAction.DEPARTMENT_FIGURE_ENTERED, record(subject, period), null, figure);
        return entry;
    }

    /** Takes one away; false where the brief has none with this id. */
    @Transactional
    public boolean remove(Subject subject, Period period, long id) {
        DepartmentEntry entry = DepartmentEntry.findById(id);
        if (entry == null || !entry.brief.equals(BriefKey.of(subject, period))) {
            return false;
        }
        DepartmentFigure was = entry.told();
        entry.delete();
        entry.flush();
        follow(subject, period);
        audit.record(AuditAction.DEPARTMENT_FIGURE_REMOVED, record(subject, period), was, null);
        return true;
    }

    private static void refuseLong(String field, List<String> paragraphs) {
        int length = paragraphs.stream().mapToInt(String::length).sum();
        refuse(field, length > LONGEST_PART);
    }

    private static boolean isOddCurrency(DepartmentFigure figure) {
        return figure.figure().isMoney()
                ? figure.currency() == null || !CURRENCY.matcher(figure.currency()).matches()
                : figure.currency() != null;
    }

    private static boolean isNoName(String text) {
        return text == null || text.isBlank() || text.length() > LONGEST_NAME;
    }

    private static void refuse(String field, boolean wrong) {
        if (wrong) {
            throw new Refused(field);
        }
    }

    /** Something in what was entered is missing, too long or makes no sense. */
    public static final class Refused extends RuntimeException {
        private final String field;

        Refused(String field) {
            super(field);
            this.field = field;
        }

        /** Its name in the interface. */
        public String field() {
            return field;
        }
    }

    private void follow(Subject subject, Period period) {
        if (BriefEdition.latestOf(subject.slug(), period).isPresent()) {
            archive.compile(subject, period);
        }
    }

    private static String record(Subject subject, Period period) {
        return "brief:%s/%s".formatted(subject.slug(), period);
    }
}
