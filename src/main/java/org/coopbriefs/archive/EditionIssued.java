package org.coopbriefs.archive;

/**
 * An edition is being issued. Observers are part of the transaction: what they write is kept
 * together with the edition, and a failure of theirs undoes both.
 */
public record EditionIssued(BriefEdition edition) {}
