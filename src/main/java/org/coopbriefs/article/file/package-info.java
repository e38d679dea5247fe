/**
 * Articles that arrive as files: many at once, a folder, a zip. Files come in, an {@link
 * org.coopbriefs.article.file.ImportRun} with an item for each goes out; one bad file never stops
 * the others. The only package that knows the mail library, since a saved page in one file (.mht)
 * is a mail message.
 */
package org.coopbriefs.article.file;
