package org.coopbriefs.brief;

/**
 * What an installation lets into its totals.
 *
 * @param countUnreviewed whether doubtful facts count before a person has confirmed them
 * @param confidenceThreshold 0 to 1; a fact under it is doubtful
 */
public record CountingPolicy(boolean countUnreviewed, double confidenceThreshold) {

    public CountingPolicy {
        if (confidenceThreshold < 0 || confidenceThreshold > 1) {
            throw new IllegalArgumentException("no confidence: " + confidenceThreshold);
        }
    }
}
