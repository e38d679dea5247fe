package org.coopbriefs.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.brief.Agreements;
import org.coopbriefs.brief.Aid;
import org.coopbriefs.brief.Amounts;
import org.coopbriefs.brief.DepartmentFigure;
import org.coopbriefs.brief.DepartmentFigure.Headed;
import org.coopbriefs.brief.Headline;
import org.coopbriefs.brief.Students;
import org.coopbriefs.report.ReportPage.DepartmentNote;
import org.coopbriefs.report.ReportPage.HeadlineRow;
import org.coopbriefs.report.ReportPage.Value;

/**
 * The headline figures of the period beside those of the year so far, the same period last year and
 * the departments' own.
 */
final class HeadlineTable {

    private final InWords in;
    private final Headline now;
    private final Headline lastYear;
    private final List<DepartmentFigure> departments;

    HeadlineTable(InWords in, List<DepartmentFigure> departments) {
        this.in = in;
        this.now = in.headline();
        this.lastYear = in.brief().samePeriodLastYear();
        this.departments = departments;
    }

    List<HeadlineRow> rows() {
        List<FigureRow> figures = figures(now);
        List<Value> soFar = inPeriod(in.brief().yearToDate());
        List<Value> last = inPeriod(lastYear);
        List<String> changes = List.of(students(), aid(true), aid(false), agreements());
        List<HeadlineRow> rows = new ArrayList<>();
        for (Headed figure : Headed.values()) {
            int i = figure.ordinal();
            FigureRow row = figures.get(i);
            rows.add(
                    new HeadlineRow(
                            row.label(),
                            row.inPeriod(),
                            row.severalYears(),
                            soFar.get(i),
                            last.get(i),
                            changes.get(i),
                            departments(figure),
                            row.split(),
                            row.note()));
        }
        return rows;
    }

    /** In the order in which their marks stand in the table. */
    List<DepartmentNote> notes() {
        return departments.stream()
                .map(
                        one ->
                                new DepartmentNote(
                                        mark(one),
                                        in.words().text("department", one.organ(), one.document())))
                .toList();
    }

    private List<String> departments(Headed figure) {
        return departments.stream()
                .filter(one -> one.figure() == figure)
                .map(one -> amount(one) + " (" + mark(one) + ")")
                .toList();
    }

    private String amount(DepartmentFigure one) {
        return one.currency() == null
                ? in.words().number(one.amount())
                : in.words().money(one.amount(), one.currency());
    }

    private String mark(DepartmentFigure one) {
        int index = departments.indexOf(one);
        String letter = Character.toString('a' + index % 26);
        return index < 26 ? letter : letter + index / 26;
    }

    private List<FigureRow> figures(Headline headline) {
        InWords about = in.about(headline);
        AidFigures aid = new AidFigures(about);
        return List.of(
                new StudentFigures(about).headline(),
                aid.given(),
                aid.received(),
                new AgreementFigures(about).headline());
    }

    private List<Value> inPeriod(Headline headline) {
        return headline == null
                ? List.of(Value.NO_DATA, Value.NO_DATA, Value.NO_DATA, Value.NO_DATA)
                : figures(headline).stream().map(FigureRow::inPeriod).toList();
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
