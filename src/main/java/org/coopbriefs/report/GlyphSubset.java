package org.coopbriefs.report;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * A TrueType font with some of its characters only, their glyphs numbered anew. A PDF embeds widths
 * and places of all glyphs that a font has, used or not: of 2,600 they are most of what is
 * embedded. (Tables as in the OpenType specification, "cmap", "glyf", "hmtx", "loca".)
 */
final class GlyphSubset {

    /** About other glyphs, or by their old numbers. */
    private static final Set<String> LEFT_OUT = Set.of("GDEF", "GPOS", "GSUB", "kern");

    private static final int UNICODE_BMP_SEGMENTS = 4;
    private static final int NAMELESS = 0x00030000;
    private static final int NAMELESS_BYTES = 32;

    private final FontTables font;
    private final SortedMap<Integer, Integer> characters = new TreeMap<>();

    /** New numbers by old ones, both rising; glyph 0 stands for what is missing. */
    private final SortedMap<Integer, Integer> numbers = new TreeMap<>();

    private GlyphSubset(FontTables font) {
        this.font = font;
    }

    /**
     * @param font a TrueType font file
     * @param wanted which characters of the basic plane it shall keep
     */
    static byte[] of(byte[] font, IntPredicate wanted) {
        GlyphSubset subset = new GlyphSubset(new FontTables(font.clone()));
        subset.choose(wanted);
        subset.writeMetrics();
        subset.writeOutlines();
        subset.writeCharacters();
        return subset.finished();
    }

    private void choose(IntPredicate wanted) {
        font.characters()
                .forEach(
                        (character, glyph) -> {
                            if (wanted.test(character)) {
                                characters.put(character, glyph);
                            }
                        });
        Deque<Integer> open = new ArrayDeque<>(characters.values());
        open.add(0);
        while (!open.isEmpty()) {
            int glyph = open.pop();
            if (numbers.put(glyph, 0) == null) {
                GlyphParts.of(font.glyph(glyph)).forEach(part -> open.add(part.glyph()));
            }
        }
        int next = 0;
        for (Map.Entry<Integer, Integer> number : numbers.entrySet()) {
            number.setValue(next++);
        }
    }

    private void writeMetrics() {
        ByteBuffer metrics = ByteBuffer.allocate(numbers.size() * 4);
        for (int glyph : numbers.keySet()) {
            metrics.putInt(font.metrics(glyph));
        }
        font.replace("hmtx", metrics.array());
        font.table("hhea").putShort(34, (short) numbers.size());
    }

    private void writeOutlines() {
        int bytes = numbers.keySet().stream().mapToInt(g -> font.glyph(g).length).sum();
        ByteBuffer outlines = ByteBuffer.allocate(bytes);
        ByteBuffer places = ByteBuffer.allocate((numbers.size() + 1) * 4);
        for (int glyph : numbers.keySet()) {
            places.putInt(outlines.position());
            outlines.put(renumbered(font.glyph(glyph)));
        }
        places.putInt(outlines.position());
        font.replace("loca", places.array());
        font.replace("glyf", outlines.array());
        font.table("head").putShort(50, (short) 1);
        font.table("maxp").putShort(4, (short) numbers.size());
    }

    private byte[] renumbered(byte[] glyph) {
        ByteBuffer whole = ByteBuffer.wrap(glyph);
        for (GlyphParts.Part part : GlyphParts.of(glyph)) {
            whole.putShort(part.at() + 2, numbers.get(part.glyph()).shortValue());
        }
        return glyph;
    }

    /** One segment for each character: the simplest of what format 4 allows. */
    private void writeCharacters() {
        int segments = characters.size() + 1;
        int length = 16 + segments * 8;
        ByteBuffer map = ByteBuffer.allocate(12 + length);
        map.putShort((short) 0).putShort((short) 1);
        map.putShort((short) 3).putShort((short) 1).putInt(12);
        map.putShort((short) UNICODE_BMP_SEGMENTS).putShort((short) length).putShort((short) 0);
        int power = Integer.highestOneBit(segments);
        map.putShort((short) (segments * 2))
                .putShort((short) (power * 2))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((segments - power) * 2));
        characters.keySet().forEach(character -> map.putShort(character.shortValue()));
        map.putShort((short) 0xFFFF).putShort((short) 0);
        characters.keySet().forEach(character -> map.putShort(character.shortValue()));
        map.putShort((short) 0xFFFF);
        characters.forEach(
                (character, glyph) -> map.putShort((short) (numbers.get(glyph) - character)));
        map.putShort((short) 1);
        font.replace("cmap", map.array());
    }

    private byte[] finished() {
        font.table("post").putInt(0, NAMELESS);
        font.shorten("post", NAMELESS_BYTES);
        font.keep(tag -> !LEFT_OUT.contains(tag));
        return font.bytes();
    }
}
