package org.coopbriefs.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No pattern of the extraction may take a time without bound: what it repeats, it repeats so many
 * times at most, and all of a match is shorter than a sentence can be. What else meets the text of
 * articles may repeat without end only what it never gives back.
 */
class BoundedPatternsTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String EXTRACTION = "org/coopbriefs/extraction";

    /** What reads pages and texts before they are extracted from, and the names in them. */
    private static final List<String> OTHERS =
            List.of("org/coopbriefs/text", "org/coopbriefs/article", "org/coopbriefs/reference");

    /** One class of characters, as often as it comes: each character is looked at once. */
    private static final Pattern RUN =
            Pattern.compile("(?:\\\\[pP]\\{\\w+\\}|\\\\\\w|\\[[^\\]]+\\])[+*]");

    /** Methods of strings that take a regular expression, where it is written beside them. */
    private static final Pattern IN_PLACE =
            Pattern.compile(
                    "\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** A sentence is cut at 1,500 characters. */
    private static final int LONGEST = 1500;

    /** An address may be longer. */
    private static final int LONGEST_ADDRESS = 5000;

    private static final List<String> PATTERNS = new ArrayList<>();
    private static final List<String> BEFORE = new ArrayList<>();

    @BeforeAll
    static void loadEveryClass() throws Exception {
        collect(EXTRACTION, PATTERNS);
        KeyPattern.all().forEach(pattern -> PATTERNS.add(pattern.pattern().pattern()));
        for (String folder : OTHERS) {
            collect(folder, BEFORE);
        }
    }

    private static void collect(String folder, List<String> patterns) throws Exception {
        for (Class<?> type : classes(CLASSES.resolve(folder))) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                    field.setAccessible(true);
                    patterns.add(((Pattern) field.get(null)).pattern());
                }
            }
        }
        for (Path source : files(SOURCES.resolve(folder), ".java")) {
            IN_PLACE.matcher(Files.readString(source))
                    .results()
                    .forEach(found -> patterns.add(found.group(1).translateEscapes()));
        }
    }

    private static List<Class<?>> classes(Path folder) throws IOException, ClassNotFoundException {
        List<Class<?>> all = new ArrayList<>();
        for (Path file : files(folder, ".class")) {
            String name = CLASSES.relativize(file).toString().replace('/', '.');
            if (!name.endsWith("-info.class")) {
                all.add(Class.forName(name.substring(0, name.length() - 6)));
            }
        }
        return all;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void seesThemAll() {
        assertThat(PATTERNS).hasSizeGreaterThan(400);
        assertThat(BEFORE).hasSizeGreaterThan(40).contains("https?://\\S{1,2000}");
    }

    /**
     * One that is made while a text is read would be seen by nobody here; KeyPattern keeps its own.
     */
    @Test
    void areAllConstants() throws IOException {
        for (String folder : Stream.concat(Stream.of(EXTRACTION), OTHERS.stream()).toList()) {
            for (Path source : files(SOURCES.resolve(folder), ".java")) {
                if (source.endsWith("KeyPattern.java")) {
                    continue;
                }
                String text = Files.readString(source);
                assertThat(count(text, "Pattern\\.compile\\("))
                        .as(source.toString())
                        .isEqualTo(
                                count(
                                        text,
                                        "static final Pattern \\w+\\s+=\\s+Pattern\\.compile\\("));
            }
        }
    }

    private static long count(String text, String regex) {
        return Pattern.compile(regex).matcher(text).results().count();
    }

    @Test
    void giveNothingBackThatHasNoEnd() {
        List<String> unbounded =
                BEFORE.stream()
                        .filter(regex -> !RUN.matcher(regex).matches())
                        .filter(regex -> !isBounded(regex, true))
                        .distinct()
                        .toList();

        assertThat(unbounded).isEmpty();
    }

    @Test
    void repeatsNothingWithoutBound() {
        List<String> unbounded =
                PATTERNS.stream().filter(regex -> !isBounded(regex)).distinct().toList();

        assertThat(unbounded).isEmpty();
    }

    @Test
    void knowsAnUnboundedPatternWhenItSeesOne() {
        assertThat(isBounded("(?:a{1,3} ){0,4}b?")).isTrue();
        assertThat(isBounded("(?<!x)a{2,}")).isFalse();
        assertThat(isBounded("(?=a*)b")).isFalse();
        assertThat(isBounded("(?:[^;.]+,)?")).isFalse();
        assertThat(isBounded("(?:a{1,100}){1,100}")).isFalse();
    }

    private static boolean isBounded(String regex) {
        return isBounded(regex, false);
    }

    /**
     * @param possessive whether what is never given back may have no end
     */
    private static boolean isBounded(String regex, boolean possessive) {
        String withoutFlags = regex.replaceAll("\\(\\?[iU]u?\\)", "").replace("(?i:", "(?:");
        Optional<Integer> longest = RegexReader.read(withoutFlags, new Lengths(possessive));
        return longest.isPresent() && longest.get() <= (possessive ? LONGEST_ADDRESS : LONGEST);
    }

    /** How long a match may be, with what is only looked at; as good as endless above the limit. */
    private static final class Lengths implements RegexReading<Integer> {

        private final boolean possessiveIsFree;
        private boolean endless;

        /**
         * @param possessiveIsFree whether what is never given back may have no end
         */
        Lengths(boolean possessiveIsFree) {
            this.possessiveIsFree = possessiveIsFree;
        }

        @Override
        public Integer nothing() {
            return endless ? limit() + 1 : 0;
        }

        @Override
        public Integer character(char c) {
            return 1;
        }

        @Override
        public Integer characterClass(String text) {
            return 1;
        }

        @Override
        public Integer either(Integer one, Integer other) {
            return Math.max(one, other);
        }

        @Override
        public Integer then(Integer first, Integer next) {
            return limited((long) first + next);
        }

        @Override
        public Integer repeated(Integer item, int least, int most, boolean possessive) {
            return possessive && possessiveIsFree ? limited(item) : limited((long) item * most);
        }

        private int limit() {
            return possessiveIsFree ? LONGEST_ADDRESS : LONGEST;
        }

        /** Once too long is always too long, also where it stands in a look ahead. */
        private int limited(long length) {
            endless |= length > limit();
            return endless ? limit() + 1 : (int) length;
        }
    }
}
