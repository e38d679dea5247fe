package org.coopbriefs.brief;

import org.coopbriefs.extraction.Evidence;

/**
 * The words that a fact stands on.
 *
 * @param evidence where they stand in the article's clean body; null for a fact that an official
 *     typed in
 * @param sentence the sentence
 * @param mention the words in it that carry the figure
 */
public record Quote(Evidence evidence, String sentence, String mention) {}
