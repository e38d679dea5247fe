/**
 * Editions never change: compiled briefs come in, numbered editions and their files stay. Delivery
 * and planning import it.
 */
package org.coopbriefs.archive;
