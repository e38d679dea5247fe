/**
 * What is made when, and what was made: in come schedules that administrators keep, out go runs,
 * one row for each schedule and period, which the work queue makes once in the whole cluster. May
 * be imported by export, schedule, rest, ui and start.
 */
package org.coopbriefs.plan;
