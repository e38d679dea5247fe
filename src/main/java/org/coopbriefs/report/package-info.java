/**
 * Draws a brief: a {@link org.coopbriefs.brief.Brief} and a folder of {@code report-templates} come
 * in, the bytes of a PDF (PDF/A-2a and PDF/UA-1) go out. The only package that knows OpenPDF;
 * {@code archive} and what lies after it may import it.
 */
package org.coopbriefs.report;
