/**
 * An article arrives and is kept as it came: bytes go in, an {@link org.coopbriefs.article.Article}
 * in state READ comes out, or a reason why not. The only package that knows jsoup and the feed
 * reader; activity and those after it import it.
 */
package org.coopbriefs.article;
