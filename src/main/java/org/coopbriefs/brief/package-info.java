/**
 * Compiles a brief: in come the facts of a province and what was decided about them, out goes a
 * {@link org.coopbriefs.brief.Brief}, with every figure naming the facts that it counts and every
 * fact that was left out naming its reason. {@link org.coopbriefs.brief.Tally} and all that it uses
 * are pure: no database, no clock. May be imported by report, archive, delivery, plan, export,
 * schedule, rest, ui and start.
 */
package org.coopbriefs.brief;
