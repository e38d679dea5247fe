package org.coopbriefs.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Measures what work costs this thread: CPU time, so that others on the machine do not matter. */
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Results go here, so that the JIT cannot drop the work. */
    private static volatile int sink;

    /** Work whose answer depends on all of it. */
    interface Work {
        int run();
    }

    private Stopwatch() {}

    /** The median of {@code rounds} after {@code warmUps} that are not counted, in nanoseconds. */
    static double medianNanos(int warmUps, int rounds, Work work) {
        for (int i = 0; i < warmUps; i++) {
            sink += work.run();
        }
        double[] nanos = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            nanos[i] = nanos(work);
        }
        Arrays.sort(nanos);
        return nanos[rounds / 2];
    }

    /** Of one run. */
    static double nanos(Work work) {
        long before = THREADS.getCurrentThreadCpuTime();
        sink += work.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}
