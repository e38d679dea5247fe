package org.coopbriefs.extraction.mention;

import java.time.LocalDate;
import java.util.List;
import org.coopbriefs.text.VietnameseText;

/** Finds the names of province-level units as they were on a day. */
@FunctionalInterface
public interface PlaceFinder {

    /** In reading order; {@code on} null means today's units. */
    List<PlaceMention> find(VietnameseText text, LocalDate on);
}
