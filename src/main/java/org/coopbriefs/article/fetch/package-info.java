/**
 * The one way out to the web: an address goes in, a {@link
 * org.coopbriefs.article.fetch.FetchResult} comes out, whatever the world does. Only {@link
 * org.coopbriefs.article.fetch.SafeFetcher} opens connections; the HTTP client library is seen by
 * this package alone.
 */
package org.coopbriefs.article.fetch;
