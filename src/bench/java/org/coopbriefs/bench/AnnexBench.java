package org.coopbriefs.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.FoundingBriefs;
import org.coopbriefs.report.Additions;
import org.coopbriefs.report.BriefRenderer;
import org.coopbriefs.report.DrawnBrief;
import org.coopbriefs.report.FilledPage;
import org.openpdf.text.pdf.PdfReader;

/**
 * What a brief with an annex of its own costs: time and peak memory of a fresh JVM with one CPU and
 * 256 MB of heap. {@code ./run bench annex [activities]}.
 */
public final class AnnexBench {

    private static final int ACTIVITIES = 10_000;
    private static final int ROUNDS = 3;
    private static final int MEGABYTE = 1024 * 1024;
    private static final double BILLION = 1e9;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final String FRESH = "fresh";
    private static final String STARTED = "started";

    private AnnexBench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 1) {
            measure(arguments[0], Integer.parseInt(arguments[1]));
            return;
        }
        int activities = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ACTIVITIES;
        int failed = onOneCpu(FRESH, activities);
        System.exit(failed != 0 ? failed : onOneCpu(STARTED, activities));
    }

    private static int onOneCpu(String jvm, int activities)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
            command.addAll(List.of("/usr/bin/taskset", "-c", "0"));
        } else {
            System.out.println("no taskset here: not pinned to one CPU");
        }
        command.addAll(
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnnexBench.class.getName(),
                        jvm,
                        String.valueOf(activities)));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void measure(String jvm, int activities) throws IOException {
        Brief brief = FoundingBriefs.large(activities, activities);
        BriefRenderer renderer = jvm.equals(STARTED) ? started() : FilledPage.renderer();
        System.out.printf(
                "%na brief of %,d activities, %,d rows in its annex; one CPU, heap of 256 MB:%n",
                activities, brief.annexRows());
        for (int round = 1; round <= ROUNDS; round++) {
            long began = System.nanoTime();
            long busy = cpu();
            DrawnBrief drawn = renderer.draw(brief, "vi", Additions.NONE);
            double cpuSeconds = (cpu() - busy) / BILLION;
            double seconds = (System.nanoTime() - began) / BILLION;
            System.out.printf(
                    "  %s: %.2f s of CPU (%.2f s by the clock) for brief (%d pages), annex (%,d pages, %.1f MB)"
                            + " and CSV (%.1f MB)%n",
                    round > 1 ? "again" : jvm.equals(STARTED) ? "first of a started one" : "first of a fresh JVM",
                    cpuSeconds,
                    seconds,
                    pages(drawn.pdf()),
                    pages(drawn.annex().pdf()),
                    megabytes(drawn.annex().pdf().length),
                    megabytes(drawn.annex().csv().length));
        }
        System.out.printf("  peak of the heap %.0f MB; %s%n", megabytes(peak()), resident());
    }

    private static BriefRenderer started() {
        long busy = cpu();
        BriefRenderer renderer = FilledPage.warmRenderer();
        System.out.printf("%nwhat a service draws ahead: %.2f s of CPU", (cpu() - busy) / BILLION);
        return renderer;
    }

    /** Of the whole process: compiling and collecting garbage count, too. */
    private static long cpu() {
        return SYSTEM.getProcessCpuTime();
    }

    private static int pages(byte[] pdf) throws IOException {
        return new PdfReader(pdf).getNumberOfPages();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** Of the whole process, where the system tells. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "the process not known";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .map("of the whole process %d MB"::formatted)
                .findFirst()
                .orElse("the process not known");
    }

    private static double megabytes(double bytes) {
        return bytes / MEGABYTE;
    }
}
