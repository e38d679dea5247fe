/**
 * How the service comes up: main class, embedded PostgreSQL, reference data, first start, command
 * line. Nobody imports it.
 */
package org.coopbriefs.start;
