/**
 * The clock's hand: scheduled one-liners without logic, each waking a step that takes the rows that
 * wait for it.
 */
package org.coopbriefs.schedule;
