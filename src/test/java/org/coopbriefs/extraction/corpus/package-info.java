/**
 * How well the reading reads: labelled articles, what the rules make of them, and the comparison of
 * the two. What the labels mean is told beside them, in {@code corpus/README.md}.
 */
package org.coopbriefs.extraction.corpus;
