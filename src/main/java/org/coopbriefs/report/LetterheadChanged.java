package org.coopbriefs.report;

/** An administrator changed the title and signature block of a province, or of all ("default"). */
public record LetterheadChanged(String province) {}
