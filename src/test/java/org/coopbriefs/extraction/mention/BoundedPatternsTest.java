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
 * times at most, and all of a match is shorter than a sentence can be.
 */
class BoundedPatternsTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path EXTRACTION = CLASSES.resolve("org/coopbriefs/extraction");

    /** A sentence is cut at 1,500 characters. */
    private static final int LONGEST = 1500;

    private static final List<String> PATTERNS = new ArrayList<>();

    @BeforeAll
    static void loadEveryClass() throws Exception {
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                    field.setAccessible(true);
                    PATTERNS.add(((Pattern) field.get(null)).pattern());
                }
            }
        }
        KeyPattern.all().forEach(pattern -> PATTERNS.add(pattern.pattern().pattern()));
    }

    private static List<Class<?>> classes() throws IOException, ClassNotFoundException {
        List<Class<?>> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(EXTRACTION)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = CLASSES.relativize(file).toString().replace('/', '.');
                if (!name.endsWith("-info.class")) {
                    all.add(Class.forName(name.substring(0, name.length() - 6)));
                }
            }
        }
        return all;
    }

    @Test
    void seesThemAll() {
        assertThat(PATTERNS).hasSizeGreaterThan(200);
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
        Optional<Integer> longest = RegexReader.read(regex, new Lengths());
        return longest.isPresent() && longest.get() <= LONGEST;
    }

    /** How long a match may be, with what is only looked at; as good as endless above the limit. */
    private static final class Lengths implements RegexReading<Integer> {

        private boolean endless;

        @Override
        public Integer nothing() {
            return endless ? LONGEST + 1 : 0;
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
            return limited((long) item * most);
        }

        /** Once too long is always too long, also where it stands in a look ahead. */
        private int limited(long length) {
            endless |= length > LONGEST;
            return endless ? LONGEST + 1 : (int) length;
        }
    }
}
