package org.coopbriefs.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.FoundingBriefs;
import org.coopbriefs.report.BriefRenderer;
import org.coopbriefs.report.FilledPage;
import org.openpdf.text.pdf.PdfReader;

/**
 * What drawing a brief of 25 activities costs beside JasperReports with the same content, warm, in
 * CPU time of one thread; and the first one of a fresh JVM. (Ours also passes as PDF/A-2a and
 * PDF/UA-1.)
 */
public final class BriefBench {

    private static final int ACTIVITIES = 25;
    private static final int WARM_UPS = 400;
    private static final int ROUNDS = 41;
    private static final double MILLION = 1e6;
    private static final int KB = 1024;

    private BriefBench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            System.out.printf("%.0f", Stopwatch.nanos(BriefBench.first(arguments[0])) / MILLION);
            return;
        }
        warm();
        cold();
    }

    private static void warm() throws JRException, IOException {
        Brief brief = FoundingBriefs.large(ACTIVITIES);
        BriefRenderer renderer = FilledPage.renderer();
        JasperBrief jasper = new JasperBrief(FilledPage.of(brief, "vi"));
        byte[] ours = renderer.render(brief, "vi");
        byte[] theirs = jasper.draw();
        double[] nanos = medians(() -> renderer.render(brief, "vi").length, () -> length(jasper));
        System.out.printf(
                "%na brief of %d activities, warm, CPU of one thread:%n", ACTIVITIES);
        tell("brief", nanos[0], ours);
        tell("JasperReports 7.0.3", nanos[1], theirs);
        System.out.printf("  ratio %.2f%n", nanos[0] / nanos[1]);
    }

    /** Turn by turn, so that both have the same machine. */
    private static double[] medians(Stopwatch.Work one, Stopwatch.Work other) {
        Stopwatch.medianNanos(WARM_UPS, 1, one);
        Stopwatch.medianNanos(WARM_UPS, 1, other);
        List<Double> ones = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ones.add(Stopwatch.nanos(one));
            others.add(Stopwatch.nanos(other));
        }
        return new double[] {median(ones), median(others)};
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }

    private static void tell(String who, double nanos, byte[] pdf) throws IOException {
        int pages = new PdfReader(pdf).getNumberOfPages();
        System.out.printf(
                "  %-20s %6.1f ms, %d pages, %d KB%n",
                who, nanos / MILLION, pages, pdf.length / KB);
    }

    private static int length(JasperBrief jasper) {
        try {
            return jasper.draw().length;
        } catch (JRException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void cold() throws IOException, InterruptedException {
        System.out.printf("%nthe first one of a fresh JVM, CPU of its thread:%n");
        System.out.printf("  %-20s %s ms%n", "brief", inFreshJvm("brief"));
        System.out.printf("  %-20s %s ms%n", "JasperReports 7.0.3", inFreshJvm("jasper"));
    }

    /** JasperReports has its report compiled already. */
    private static Stopwatch.Work first(String who) throws JRException {
        Brief brief = FoundingBriefs.large(ACTIVITIES);
        if (who.equals("brief")) {
            return () -> FilledPage.renderer().render(brief, "vi").length;
        }
        JasperBrief jasper = new JasperBrief(FilledPage.of(brief, "vi"));
        return () -> length(jasper);
    }

    private static String inFreshJvm(String who) throws IOException, InterruptedException {
        List<String> command =
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BriefBench.class.getName(),
                        who);
        Process process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String answer = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a fresh JVM failed: " + command);
        }
        return answer.strip();
    }
}
