package org.coopbriefs.chaos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must hold in the end: every edition once, one message for each recipient of each, none twice
 * at the mail server, and a reason wherever one is not accepted.
 *
 * @param counts what was counted, by name
 * @param faults what does not hold, in words; empty where all does
 */
record Verdict(Map<String, Long> counts, List<String> faults) {

    /**
     * What there should be.
     *
     * @param briefs all of them, as "slug month"
     * @param corrected those of which there is a second edition
     */
    record Expected(Set<String> briefs, Set<String> corrected) {}

    /** What the mail server has got, and what it has given back. */
    record Mail(List<Arrival> arrivals, Returns returns) {}

    /** Looks at what is on record, at what has arrived, and at what links open. */
    static Verdict of(Database database, Expected expected, Mail mail, Node node) throws Exception {
        Verdict verdict = new Verdict(new LinkedHashMap<>(), new ArrayList<>());
        new RecordCheck(database, verdict).check(expected);
        new ArrivalCheck(database, mail, verdict).check(node);
        return verdict;
    }

    void count(String what, long number) {
        counts.put(what, number);
    }

    void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    /** The same of a list of what is wrong. */
    void none(List<String> wrong, String what) {
        wrong.forEach(one -> faults.add(what + ": " + one));
    }
}
