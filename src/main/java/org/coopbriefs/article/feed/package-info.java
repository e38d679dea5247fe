/**
 * Newspapers and portals that are watched: feeds (RSS, Atom) and sitemaps come in by way of the
 * fetcher, items go out that are kept as articles or as IGNORED with the reason. The only package
 * that knows the feed and sitemap libraries.
 */
package org.coopbriefs.article.feed;
