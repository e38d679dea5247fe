package org.coopbriefs.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.Tools;

/**
 * Looks at a PDF with programs of poppler-utils. Where one is absent the test is skipped, or fails
 * if {@code BRIEFS_REQUIRE_TOOLS=1}.
 */
public final class Poppler {

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

    private static String output(List<String> command) throws InterruptedException {
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
