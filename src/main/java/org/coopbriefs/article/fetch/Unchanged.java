package org.coopbriefs.article.fetch;

import java.time.Instant;

/** The server says that the version that is already here is still its latest. */
public record Unchanged(String address, String finalAddress, Instant at) implements FetchResult {}
