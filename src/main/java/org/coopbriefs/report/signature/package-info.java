/**
 * Signs PDFs (PAdES baseline B-B and B-T, ETSI EN 319 142-1): a key from a file and, where one is
 * configured, a timestamp service. Only {@code report} and {@code archive} ask for it.
 */
package org.coopbriefs.report.signature;
