/**
 * Two service processes, one PostgreSQL and one mail server, all of them made to fail at random
 * moments; what must hold in the end is held by {@link org.coopbriefs.chaos.Verdict}. {@code ./run
 * chaos} runs {@link org.coopbriefs.chaos.Chaos}, a short one is among the tests.
 */
package org.coopbriefs.chaos;
