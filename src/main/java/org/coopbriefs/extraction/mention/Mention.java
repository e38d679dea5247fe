package org.coopbriefs.extraction.mention;

import org.coopbriefs.text.Span;

/** Something written in the text: a value and where it stands. */
public interface Mention {

    Span span();
}
