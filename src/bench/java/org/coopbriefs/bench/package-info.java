/**
 * Benchmarks, each a main class named after what it measures. They print ratios against a peer in
 * the same run, since absolute times differ from machine to machine; no test is timed. Built by the
 * profile {@code bench} only and called by {@code ./run bench NAME}.
 */
package org.coopbriefs.bench;
