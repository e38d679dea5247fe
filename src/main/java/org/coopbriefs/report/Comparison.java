package org.coopbriefs.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.brief.Agreements;
import org.coopbriefs.brief.Aid;
import org.coopbriefs.brief.Amounts;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.Headline;
import org.coopbriefs.brief.Period;
import org.coopbriefs.brief.Students;
import org.coopbriefs.report.ReportPage.ComparisonRow;
import org.coopbriefs.report.ReportPage.HeadlineRow;
import org.coopbriefs.report.ReportPage.Value;

/**
 * The figures of the period beside those of the period before, the year so far, and the same period
 * last year.
 */
final class Comparison {

    private final InWords in;
    private final Headline now;
    private final Headline lastYear;

    Comparison(InWords in) {
        this.in = in;
        this.now = in.headline();
        this.lastYear = in.brief().samePeriodLastYear();
    }

    /** Empty where no other stretch of time is known. */
    List<ComparisonRow> rows() {
        Headline previous = in.brief().previous();
        Headline yearToDate = in.brief().yearToDate();
        if (nothingToCompare()) {
            return List.of();
        }
        List<HeadlineRow> labels = headline(now);
        List<Value> before = inPeriod(previous);
        List<Value> soFar = inPeriod(yearToDate);
        List<Value> last = inPeriod(lastYear);
        List<String> changes = List.of(students(), aid(true), aid(false), agreements());
        List<ComparisonRow> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            HeadlineRow row = labels.get(i);
            rows.add(
                    new ComparisonRow(
                            row.label(),
                            row.inPeriod(),
                            before.get(i),
                            soFar.get(i),
                            last.get(i),
                            changes.get(i)));
        }
        return rows;
    }

    /** A period that begins with the year is its own year to date. */
    private boolean nothingToCompare() {
        Brief brief = in.brief();
        Period period = Period.parse(brief.period(), brief.calendar());
        boolean beginsYear = period.yearToDate().first().equals(period.from());
        return brief.previous() == null
                && lastYear == null
                && (beginsYear || brief.yearToDate() == null);
    }

    private List<HeadlineRow> headline(Headline headline) {
        return PageBuilder.headline(in.about(headline));
    }

    private List<Value> inPeriod(Headline headline) {
        return headline == null
                ? List.of(Value.NO_DATA, Value.NO_DATA, Value.NO_DATA, Value.NO_DATA)
                : headline(headline).stream().map(HeadlineRow::inPeriod).toList();
    }

    private String students() {
        return change(
                inPeriod(now.students()), lastYear == null ? null : inPeriod(lastYear.students()));
    }

    private String agreements() {
        return change(
                total(now.agreements()), lastYear == null ? null : total(lastYear.agreements()));
    }

    private String aid(boolean given) {
        return lastYear == null
                ? Words.NO_DATA
                : change(onlySum(now.aid(), given), onlySum(lastYear.aid(), given));
    }

    private static BigDecimal inPeriod(Students students) {
        return students == null ? null : decimal(students.inPeriod());
    }

    private static BigDecimal total(Agreements agreements) {
        return agreements == null ? null : decimal(agreements.total());
    }

    private static BigDecimal decimal(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    /**
     * Sums of several currencies are not compared; nor are those of different ones, which no table
     * would show.
     */
    private static BigDecimal onlySum(Aid aid, boolean given) {
        if (aid == null) {
            return null;
        }
        Amounts amounts = given ? aid.inPeriod().given() : aid.inPeriod().received();
        return amounts.byCurrency().size() == 1 ? amounts.in("VND") : null;
    }

    /** "+25 %", or "–" where one side is not known or there was nothing to compare with. */
    private String change(BigDecimal present, BigDecimal past) {
        if (present == null || past == null || past.signum() == 0) {
            return Words.NO_DATA;
        }
        BigDecimal percent =
                present.subtract(past)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(past, 0, RoundingMode.HALF_UP);
        String sign = percent.signum() > 0 ? "+" : "";
        return sign + in.words().number(percent) + "%";
    }
}
