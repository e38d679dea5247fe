package org.coopbriefs.article;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reader found on a page: its title, its blocks in order, and the days of its visible
 * datelines.
 */
record Draft(String title, List<Piece> pieces, List<LocalDate> datelines) {}
