package org.coopbriefs.extraction;

/** Who gives and who gets; either is null where the passage does not say. */
public record Transfer(Party giver, Party receiver) {}
