/**
 * Text in, findings out: what an article says about cooperation, with the words that say it. No
 * database, no clock, no framework but the annotation that registers a rule. {@code mention} finds
 * what is written, {@code rule} says what it means, {@link org.coopbriefs.extraction.FactExtractor}
 * asks every rule. Used by activity and everything after it.
 */
package org.coopbriefs.extraction;
