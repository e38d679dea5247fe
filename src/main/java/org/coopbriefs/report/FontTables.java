package org.coopbriefs.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The tables of a TrueType font. Those that stay do so where they are, since the layout engine
 * looks them up in the original by their place; what is written anew goes to the end. (OpenType
 * specification, "Font file", "cmap", "glyf", "hmtx", "loca".)
 */
final class FontTables {

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int SEGMENTS = 4;
    private static final int LAST = 0xFFFF;

    private ByteBuffer font;

    /**
     * @param font a TrueType font file, which is changed
     */
    FontTables(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    byte[] bytes() {
        return font.array();
    }

    /** The bytes of a table in their place. */
    ByteBuffer table(String tag) {
        int entry = entry(tag);
        return font.slice(font.getInt(entry + 8), font.getInt(entry + 12));
    }

    private int entry(String tag) {
        for (int entry = DIRECTORY; ; entry += ENTRY) {
            if (tag(entry).equals(tag)) {
                return entry;
            }
        }
    }

    private String tag(int entry) {
        return new String(font.array(), entry, 4, StandardCharsets.US_ASCII);
    }

    /** Puts other bytes in the place of a table's. */
    void replace(String tag, byte[] bytes) {
        int entry = entry(tag);
        int end = font.capacity() + 3 & ~3;
        font.putInt(entry + 8, end).putInt(entry + 12, bytes.length);
        font = ByteBuffer.wrap(Arrays.copyOf(font.array(), end + bytes.length));
        font.put(end, bytes);
    }

    void shorten(String tag, int length) {
        font.putInt(entry(tag) + 12, length);
    }

    /** Strikes tables from the directory. */
    void keep(Predicate<String> wanted) {
        int kept = 0;
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int from = DIRECTORY + i * ENTRY;
            if (wanted.test(tag(from))) {
                font.put(DIRECTORY + kept++ * ENTRY, font.array(), from, ENTRY);
            }
        }
        Arrays.fill(font.array(), DIRECTORY + kept * ENTRY, DIRECTORY + tables * ENTRY, (byte) 0);
        int power = Integer.highestOneBit(kept);
        font.putShort(4, (short) kept)
                .putShort(6, (short) (power * ENTRY))
                .putShort(8, (short) Integer.numberOfTrailingZeros(power))
                .putShort(10, (short) ((kept - power) * ENTRY));
    }

    int glyphs() {
        return Short.toUnsignedInt(table("maxp").getShort(4));
    }

    /** A copy of the outline of a glyph; empty for a space. */
    byte[] glyph(int glyph) {
        byte[] outline = new byte[place(glyph + 1) - place(glyph)];
        table("glyf").get(place(glyph), outline);
        return outline;
    }

    /** Where a glyph begins among the outlines. */
    int place(int glyph) {
        ByteBuffer places = table("loca");
        return hasLongPlaces()
                ? places.getInt(glyph * 4)
                : Short.toUnsignedInt(places.getShort(glyph * 2)) * 2;
    }

    void place(int glyph, int place) {
        if (hasLongPlaces()) {
            table("loca").putInt(glyph * 4, place);
        } else {
            table("loca").putShort(glyph * 2, (short) (place / 2));
        }
    }

    private boolean hasLongPlaces() {
        return table("head").getShort(50) != 0;
    }

    /** Advance width and left side bearing; beyond the last advance all are as wide. */
    int metrics(int glyph) {
        ByteBuffer metrics = table("hmtx");
        int last = Short.toUnsignedInt(table("hhea").getShort(34)) - 1;
        if (glyph <= last) {
            return metrics.getInt(glyph * 4);
        }
        int side = metrics.getShort((last + 1) * 4 + (glyph - last - 1) * 2);
        return metrics.getShort(last * 4) << 16 | side & 0xFFFF;
    }

    /** Glyphs of the characters of the basic plane. */
    SortedMap<Integer, Integer> characters() {
        ByteBuffer map = table("cmap");
        for (int i = 0; i < map.getShort(2); i++) {
            int place = map.getInt(4 + i * 8 + 4);
            boolean unicode = map.getInt(4 + i * 8) == (3 << 16 | 1);
            if (unicode && map.getShort(place) == SEGMENTS) {
                return characters(map.slice(place, map.capacity() - place));
            }
        }
        throw new IllegalStateException("a font without a map of Unicode's basic plane");
    }

    private static SortedMap<Integer, Integer> characters(ByteBuffer map) {
        SortedMap<Integer, Integer> glyphs = new TreeMap<>();
        int segments = map.getShort(6) / 2;
        for (int s = 0; s < segments; s++) {
            int last = Short.toUnsignedInt(map.getShort(14 + s * 2));
            int first = Short.toUnsignedInt(map.getShort(16 + (segments + s) * 2));
            for (int c = first; c <= last && c != LAST; c++) {
                int glyph = glyph(map, segments, s, c - first, c);
                if (glyph != 0) {
                    glyphs.put(c, glyph);
                }
            }
        }
        return glyphs;
    }

    private static int glyph(ByteBuffer map, int segments, int segment, int index, int character) {
        int delta = map.getShort(16 + (2 * segments + segment) * 2);
        int offsetAt = 16 + (3 * segments + segment) * 2;
        int offset = Short.toUnsignedInt(map.getShort(offsetAt));
        if (offset == 0) {
            return character + delta & 0xFFFF;
        }
        int listed = Short.toUnsignedInt(map.getShort(offsetAt + offset + index * 2));
        return listed == 0 ? 0 : listed + delta & 0xFFFF;
    }
}
