package org.coopbriefs.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.coopbriefs.Tools;

/**
 * Looks at a PDF with programs of poppler-utils. Where one is absent the test is skipped, or fails
 * if {@code BRIEFS_REQUIRE_TOOLS=1}.
 */
public final class Poppler {

    private static final Pattern WORD =
            Pattern.compile(
                    "<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\"");

    private Poppler() {}

    public static String text(byte[] pdf) throws Exception {
        return run(pdf, List.of("pdftotext", "-layout"), List.of("-"));
    }

    /** In reading order, not as it lies on the page. */
    public static String plainText(byte[] pdf) throws Exception {
        return run(pdf, List.of("pdftotext"), List.of("-"));
    }

    public static String fonts(byte[] pdf) throws Exception {
        return run(pdf, List.of("pdffonts"), List.of());
    }

    public static String info(byte[] pdf) throws Exception {
        return run(pdf, List.of("pdfinfo"), List.of());
    }

    /** The tags, indented. */
    public static String structure(byte[] pdf) throws Exception {
        return run(pdf, List.of("pdfinfo", "-struct"), List.of());
    }

    /** Where each word lies: left, top, right, bottom, in points from the page's top left. */
    public static List<double[]> words(byte[] pdf) throws Exception {
        return WORD.matcher(run(pdf, List.of("pdftotext", "-bbox"), List.of("-")))
                .results()
                .map(
                        word ->
                                new double[] {
                                    Double.parseDouble(word.group(1)),
                                    Double.parseDouble(word.group(2)),
                                    Double.parseDouble(word.group(3)),
                                    Double.parseDouble(word.group(4))
                                })
                .toList();
    }

    /** What pdfsig finds; it trusts no authority, so whose key it was has to be checked apart. */
    public static String signatures(byte[] pdf) throws Exception {
        return run(pdf, List.of("pdfsig", "-nocert"), List.of());
    }

    /**
     * A page as a picture.
     *
     * @param page from 1
     * @param dotsPerInch 96 is about what a screen shows
     */
    public static BufferedImage picture(byte[] pdf, int page, int dotsPerInch) throws Exception {
        Path picture = Files.createTempFile("page", ".png");
        try {
            String name = picture.toString().replaceAll("\\.png$", "");
            List<String> options =
                    List.of(
                            "pdftoppm",
                            "-png",
                            "-singlefile",
                            "-r",
                            String.valueOf(dotsPerInch),
                            "-f",
                            String.valueOf(page));
            run(pdf, options, List.of(name));
            return ImageIO.read(picture.toFile());
        } finally {
            Files.delete(picture);
        }
    }

    private static String run(byte[] pdf, List<String> before, List<String> after)
            throws Exception {
        Path file = Files.createTempFile("brief", ".pdf");
        try {
            Files.write(file, pdf);
            List<String> command = new ArrayList<>(before);
            command.add(file.toString());
            command.addAll(after);
            return output(command);
        } finally {
            Files.delete(file);
        }
    }

    /** What a program prints; skips the test where the program is absent. */
    public static String output(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + " failed: " + output);
            }
            return output;
        } catch (IOException e) {
            return Tools.absent(command.getFirst(), "poppler-utils", e);
        }
    }
}
