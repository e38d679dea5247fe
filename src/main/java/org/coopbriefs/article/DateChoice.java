package org.coopbriefs.article;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.coopbriefs.text.DateBasis;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.VietnamTime;

/**
 * Takes the first date that can be true: what metadata says, else what can be seen, else what the
 * address says.
 */
final class DateChoice {

    /** No paper was online before. */
    private static final int FIRST_YEAR = 1995;

    private final LocalDate today;
    private final List<PageIssue> issues = new ArrayList<>();
    private LocalDate day;
    private DateBasis basis;

    DateChoice(Clock clock) {
        this.today = VietnamTime.today(clock);
    }

    DateChoice offer(DateBasis from, Supplier<LocalDate> candidate) {
        return offerAll(
                from,
                () -> {
                    LocalDate one = candidate.get();
                    return one == null ? List.of() : List.of(one);
                });
    }

    DateChoice offerAll(DateBasis from, Supplier<List<LocalDate>> candidates) {
        if (day == null) {
            for (LocalDate candidate : candidates.get()) {
                consider(from, candidate);
            }
        }
        return this;
    }

    private void consider(DateBasis from, LocalDate candidate) {
        if (day != null || candidate.getYear() < FIRST_YEAR) {
            return;
        }
        if (candidate.isAfter(today)) {
            issues.add(PageIssue.warning("date", "FUTURE_DATE", candidate.toString()));
            return;
        }
        day = candidate;
        basis = from;
    }

    EdtfDate published() {
        return day == null ? null : EdtfDate.of(day);
    }

    DateBasis basis() {
        return basis;
    }

    List<PageIssue> issues() {
        return issues;
    }
}
