package org.coopbriefs.extraction.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many were found, invented and missed. */
final class Score {

    private int right;
    private int invented;
    private int missed;
    private final List<String> errors = new ArrayList<>();

    void right() {
        right++;
    }

    void missed(String error) {
        missed++;
        errors.add(error);
    }

    void surplus(String error) {
        invented++;
        errors.add(error);
    }

    /** One more of those to be found. */
    void count(boolean found, String error) {
        if (found) {
            right();
        } else {
            missed(error);
        }
    }

    void add(Score other, String where) {
        right += other.right;
        invented += other.invented;
        missed += other.missed;
        other.errors.forEach(error -> errors.add(where + " " + error));
    }

    List<String> errors() {
        return errors;
    }

    /** Whether there was nothing to find and nothing was found. */
    boolean isEmpty() {
        return right + invented + missed == 0;
    }

    /** Of what was found, the share that is right; 0 where nothing was found. */
    double precision() {
        return share(right, right + invented);
    }

    /** Of what there is, the share that was found; 1 where there is nothing. */
    double recall() {
        return right + missed == 0 ? 1 : share(right, right + missed);
    }

    /** The harmonic mean of the two. */
    double f1() {
        return share(2 * right, 2 * right + invented + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%5.3f %5.3f %5.3f %7d %8d %6d",
                precision(),
                recall(),
                f1(),
                right,
                invented,
                missed);
    }
}
