package org.coopbriefs.article.fetch;

import java.time.Instant;

/** What came of an address: a page, the news that nothing changed, or a reason why not. */
public sealed interface FetchResult permits Fetched, Unchanged, FetchRefusal {

    /** When it was asked for. */
    Instant at();
}
