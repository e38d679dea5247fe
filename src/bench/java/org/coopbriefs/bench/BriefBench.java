package org.coopbriefs.bench;

import java.io.IOException;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import org.coopbriefs.bench.JasperBrief.Kind;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.FoundingBriefs;
import org.coopbriefs.report.BriefRenderer;
import org.coopbriefs.report.FilledPage;
import org.openpdf.text.pdf.PdfReader;

/**
 * What drawing a brief of 25 activities costs beside JasperReports with the same content, warm, in
 * CPU time of one thread; and the first one of a fresh JVM. JasperReports draws it twice: bare, and
 * with as much of PDF/A-2a and of tags as it can be told to.
 */
public final class BriefBench {

    private static final int ACTIVITIES = 25;
    private static final int WARM_UPS = 1000;
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
        JasperBrief bare = jasper(Kind.BARE, brief);
        JasperBrief archive = jasper(Kind.ARCHIVE, brief);
        double[] nanos =
                medians(
                        () -> renderer.render(brief, "vi").length,
                        () -> length(bare),
                        () -> length(archive));
        System.out.printf(
                "%na brief of %d activities, warm, CPU of one thread:%n", ACTIVITIES);
        tell("brief (PDF/A-2a, PDF/UA-1)", nanos[0], renderer.render(brief, "vi"));
        tell("JasperReports, bare", nanos[1], bare.draw());
        tell("JasperReports, PDF/A-2a, tags", nanos[2], archive.draw());
        System.out.printf("  ratio to the bare one %.2f%n", nanos[0] / nanos[1]);
        System.out.printf("  ratio to the archivable one %.2f%n", nanos[0] / nanos[2]);
    }

    private static JasperBrief jasper(Kind kind, Brief brief) throws JRException, IOException {
        return new JasperBrief(
                kind, FilledPage.of(brief, "vi"), FilledPage.words(brief, "vi"));
    }

    /** Turn by turn, so that all have the same machine. */
    private static double[] medians(Stopwatch.Work... works) {
        for (Stopwatch.Work work : works) {
            Stopwatch.medianNanos(WARM_UPS, 1, work);
        }
        double[][] nanos = new double[works.length][ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            for (int w = 0; w < works.length; w++) {
                nanos[w][i] = Stopwatch.nanos(works[w]);
            }
        }
        return Stream.of(nanos).mapToDouble(BriefBench::median).toArray();
    }

    private static double median(double[] all) {
        return DoubleStream.of(all).sorted().skip(all.length / 2).findFirst().orElseThrow();
    }

    private static void tell(String who, double nanos, byte[] pdf) throws IOException {
        int pages = new PdfReader(pdf).getNumberOfPages();
        System.out.printf(
                "  %-30s %6.1f ms, %d pages, %d KB%n",
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
        System.out.printf("  %-30s %s ms%n", "brief", inFreshJvm("brief"));
        System.out.printf("  %-30s %s ms%n", "JasperReports, archivable", inFreshJvm("jasper"));
    }

    /** JasperReports has its report compiled already. */
    private static Stopwatch.Work first(String who) throws JRException, IOException {
        Brief brief = FoundingBriefs.large(ACTIVITIES);
        if (who.equals("brief")) {
            return () -> FilledPage.renderer().render(brief, "vi").length;
        }
        JasperBrief jasper = jasper(Kind.ARCHIVE, brief);
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
