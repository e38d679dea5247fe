/**
 * Vietnamese text and dates as values: cleaned text with a map back to its source, spans,
 * sentences, how numbers, money and dates are written, and tables as CSV. Strings go in, values
 * come out; no framework, and nothing else of ours. Everybody may import it.
 */
package org.coopbriefs.text;
