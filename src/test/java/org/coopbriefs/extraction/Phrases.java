package org.coopbriefs.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of short articles, parted by empty lines. A line with "#" is the title, then the day of
 * publication and "en" behind "||"; lines with "=" tell what must be found, and nothing else of
 * that kind; all others are paragraphs.
 */
public final class Phrases {

    /** What each kind is told by in an expected line, in this order. */
    private static final Map<String, List<String>> SHOWN =
            Map.of(
                    "agreement", List.of("instrument", "status", "level", "signedOn"),
                    "students-trained", List.of("count"),
                    "delegation", List.of("visitor", "visited", "leader", "size"),
                    "remains-repatriated", List.of("count"),
                    "award", List.of("count"),
                    "medical-help", List.of("count", "unit"),
                    "teachers-sent", List.of("count"),
                    "works-built", List.of("count", "unit"));

    /** One article and what must be found in it. */
    public record Case(String text, Reading reading, List<String> expected) {

        @Override
        public String toString() {
            return text;
        }
    }

    private Phrases() {}

    /** All of a file. */
    public static List<Case> in(Path file) throws IOException {
        return Stream.of(Files.readString(file).split("\n\\s*\n"))
                .filter(block -> block.contains("#"))
                .map(Phrases::read)
                .toList();
    }

    private static Case read(String block) {
        Reading reading = Reading.titled("");
        List<String> expected = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (String line : block.strip().split("\n")) {
            if (line.startsWith("#")) {
                reading = titled(line.substring(1));
            } else if (line.startsWith("=")) {
                expected.add(line.substring(1).strip());
            } else {
                reading.paragraph(line);
                text.add(line);
            }
        }
        expected.remove("");
        return new Case(String.join(" ", text), reading, expected);
    }

    private static Reading titled(String line) {
        List<String> parts = Arrays.stream(line.split("\\|\\|")).map(String::strip).toList();
        Reading reading = Reading.titled(parts.getFirst());
        if (parts.size() > 1 && !parts.get(1).isEmpty()) {
            reading.published(parts.get(1));
        }
        return parts.size() > 2 ? reading.english() : reading;
    }

    /** What every rule makes of an article, of one kind, in the form of an expected line. */
    public static List<String> found(Reading reading, String kind) {
        return AllRules.extractor().extract(reading.article()).activities().stream()
                .flatMap(activity -> activity.findings().stream())
                .filter(finding -> finding.kind().equals(kind))
                .map(Phrases::shown)
                .toList();
    }

    /** "120 CUMULATIVE 2015..", "MEMORANDUM SIGNED PROVINCE 2021..2025". */
    public static String shown(Finding finding) {
        boolean agreement = finding.kind().equals("agreement");
        Object from = agreement ? finding.fields().get("periodFrom") : finding.from();
        Object to = agreement ? finding.fields().get("periodTo") : finding.to();
        String span = from == null && to == null ? null : or(from) + ".." + or(to);
        boolean scoped = !agreement && !finding.kind().equals("delegation");
        return Stream.concat(
                        SHOWN.getOrDefault(finding.kind(), List.of()).stream()
                                .map(finding.fields()::get),
                        Stream.of(scoped ? finding.scope() : null, span))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static String or(Object end) {
        return end == null ? "" : end.toString();
    }
}
