/**
 * Work that takes long or can fail: kinds of it come in as beans ({@link
 * org.coopbriefs.work.Task}), what is to be done as rows; every row is done by one node, tried
 * again where it fails, and stays visible with the reason where it can't be done. Any package may
 * import it, it knows none of ours, and nobody else knows db-scheduler.
 */
package org.coopbriefs.work;
