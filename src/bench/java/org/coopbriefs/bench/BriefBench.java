package org.coopbriefs.bench;

import static java.util.stream.Collectors.joining;

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
 * What drawing a brief of 25 activities costs beside JasperReports with the same content, in CPU
 * time of one thread: warm, and the first one of a JVM. JasperReports draws it twice: bare, and
 * with as much of PDF/A-2a and of tags as it can be told to. Each has JVMs of its own, turn by
 * turn: in one JVM the compiler would judge code that they share (the PDF library's, the JDK's) by
 * what the others do with it, and no service draws by both.
 */
public final class BriefBench {

    private static final int ACTIVITIES = 25;
    private static final int TURNS = 3;
    private static final int WARM_UPS = 1000;
    private static final int ROUNDS = 201;
    private static final double MILLION = 1e6;
    private static final int KB = 1024;

    private enum Work {
        BRIEF("brief (PDF/A-2a, PDF/UA-1)"),
        BARE("JasperReports, bare"),
        ARCHIVE("JasperReports, PDF/A-2a, tags");

        private final String title;

        Work(String title) {
            this.title = title;
        }

        /** JasperReports has its report compiled already. */
        Drawing drawing() throws JRException, IOException {
            Brief brief = FoundingBriefs.large(ACTIVITIES);
            return switch (this) {
                case BRIEF -> {
                    BriefRenderer renderer = FilledPage.renderer();
                    yield () -> renderer.render(brief, "vi");
                }
                case BARE -> jasper(Kind.BARE, brief)::draw;
                case ARCHIVE -> jasper(Kind.ARCHIVE, brief)::draw;
            };
        }
    }

    private interface Drawing {
        byte[] draw() throws JRException;
    }

    private BriefBench() {}

    /** With arguments it is one of the JVMs: what it draws, and how often before it measures. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            measure(Work.valueOf(arguments[0]).drawing(), Integer.parseInt(arguments[1]));
            return;
        }
        System.out.printf("%na brief of %d activities, CPU of one thread:%n", ACTIVITIES);
        double[] warm = warm();
        System.out.printf("  ratio to the bare one %.2f%n", warm[0] / warm[1]);
        System.out.printf("  ratio to the archivable one %.2f%n", warm[0] / warm[2]);
        System.out.printf("%nthe first one of a fresh JVM:%n");
        for (Work work : List.of(Work.BRIEF, Work.ARCHIVE)) {
            System.out.printf("  %-30s %.0f ms%n", work.title, inJvm(work, 0));
        }
    }

    /** Milliseconds of each work, the median of its turns. */
    private static double[] warm() throws Exception {
        Work[] works = Work.values();
        double[][] millis = new double[works.length][TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            for (Work work : works) {
                millis[work.ordinal()][turn] = inJvm(work, WARM_UPS);
            }
        }
        double[] medians = Stream.of(millis).mapToDouble(BriefBench::median).toArray();
        for (Work work : works) {
            byte[] pdf = work.drawing().draw();
            System.out.printf(
                    "  %-30s %6.1f ms (%s), %d pages, %d KB%n",
                    work.title,
                    medians[work.ordinal()],
                    DoubleStream.of(millis[work.ordinal()])
                            .mapToObj("%.1f"::formatted)
                            .collect(joining(", ")),
                    new PdfReader(pdf).getNumberOfPages(),
                    pdf.length / KB);
        }
        return medians;
    }

    private static double median(double[] all) {
        return DoubleStream.of(all).sorted().skip(all.length / 2).findFirst().orElseThrow();
    }

    private static JasperBrief jasper(Kind kind, Brief brief) throws JRException, IOException {
        return new JasperBrief(
                kind, FilledPage.of(brief, "vi"), FilledPage.words(brief, "vi"));
    }

    /** Prints nanoseconds: of the first drawing, or of the median one once it is warm. */
    private static void measure(Drawing drawing, int warmUps) {
        Stopwatch.Work work = () -> length(drawing);
        double nanos =
                warmUps == 0
                        ? Stopwatch.nanos(work)
                        : Stopwatch.medianNanos(warmUps, ROUNDS, work);
        System.out.printf("%.0f", nanos);
    }

    private static int length(Drawing drawing) {
        try {
            return drawing.draw().length;
        } catch (JRException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double inJvm(Work work, int warmUps) throws IOException, InterruptedException {
        List<String> command =
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BriefBench.class.getName(),
                        work.name(),
                        String.valueOf(warmUps));
        Process process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String answer = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a fresh JVM failed: " + command);
        }
        return Double.parseDouble(answer.strip()) / MILLION;
    }
}
