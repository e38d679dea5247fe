package org.coopbriefs.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * A TrueType font without the programs that fit its outlines to the pixels of a screen. They make
 * up a third of what a PDF embeds of it, and neither printers nor today's viewers run them. Tables
 * stay where they are, since the layout engine looks them up in the original by their place.
 * (Tables and glyphs as in the OpenType specification, "glyf", "loca" and "Font file".)
 */
final class PlainOutlines {

    /** Programs, their values, and what was measured for screens. */
    private static final Set<String> FOR_PIXELS =
            Set.of("fpgm", "prep", "cvt ", "hdmx", "VDMX", "LTSH", "gasp", "DSIG");

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int GLYPH_HEADER = 10;

    private static final int WORDS = 0x0001;
    private static final int SCALED = 0x0008;
    private static final int MORE = 0x0020;
    private static final int SCALED_BOTH = 0x0040;
    private static final int TURNED = 0x0080;
    private static final int PROGRAM = 0x0100;

    private final ByteBuffer font;

    private PlainOutlines(ByteBuffer font) {
        this.font = font;
    }

    /**
     * @param font a TrueType font file
     */
    static byte[] of(byte[] font) {
        PlainOutlines plain = new PlainOutlines(ByteBuffer.wrap(font.clone()));
        plain.stripGlyphs();
        plain.dropTables();
        return plain.font.array();
    }

    private void dropTables() {
        int kept = 0;
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int from = DIRECTORY + i * ENTRY;
            if (!FOR_PIXELS.contains(tag(from))) {
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

    private String tag(int entry) {
        return new String(font.array(), entry, 4, StandardCharsets.US_ASCII);
    }

    private ByteBuffer table(String tag) {
        for (int entry = DIRECTORY; ; entry += ENTRY) {
            if (tag(entry).equals(tag)) {
                return font.slice(font.getInt(entry + 8), font.getInt(entry + 12));
            }
        }
    }

    /** Moves each glyph to where the one before ends now. */
    private void stripGlyphs() {
        int glyphs = Short.toUnsignedInt(table("maxp").getShort(4));
        boolean wide = table("head").getShort(50) != 0;
        ByteBuffer places = table("loca");
        ByteBuffer outlines = table("glyf");
        int from = place(places, wide, 0);
        int to = 0;
        for (int g = 0; g < glyphs; g++) {
            int next = place(places, wide, g + 1);
            put(places, wide, g, to);
            byte[] glyph = new byte[next - from];
            outlines.get(from, glyph);
            ByteBuffer stripped = glyph.length == 0 ? ByteBuffer.allocate(0) : strip(glyph);
            outlines.put(to, stripped, 0, stripped.limit());
            to += stripped.limit();
            from = next;
        }
        put(places, wide, glyphs, to);
    }

    private static int place(ByteBuffer places, boolean wide, int glyph) {
        return wide
                ? places.getInt(glyph * 4)
                : Short.toUnsignedInt(places.getShort(glyph * 2)) * 2;
    }

    private static void put(ByteBuffer places, boolean wide, int glyph, int place) {
        if (wide) {
            places.putInt(glyph * 4, place);
        } else {
            places.putShort(glyph * 2, (short) (place / 2));
        }
    }

    /** Never longer than it was: places may be told in pairs of bytes, as they were. */
    private static ByteBuffer strip(byte[] glyph) {
        ByteBuffer stripped = ByteBuffer.allocate(glyph.length);
        ByteBuffer whole = ByteBuffer.wrap(glyph);
        int contours = whole.getShort(0);
        if (contours < 0) {
            stripped.put(glyph, 0, endOfParts(whole));
        } else {
            int length = GLYPH_HEADER + contours * 2;
            int points = length + 2 + Short.toUnsignedInt(whole.getShort(length));
            stripped.put(glyph, 0, length).putShort((short) 0);
            stripped.put(glyph, points, glyph.length - points);
        }
        int even = stripped.position() + 1 & ~1;
        return stripped.position(Math.min(even, glyph.length)).flip();
    }

    /** Of a glyph made of others: where their list ends, from which the program is struck out. */
    private static int endOfParts(ByteBuffer glyph) {
        int at = GLYPH_HEADER;
        int flags;
        do {
            flags = glyph.getShort(at);
            glyph.putShort(at, (short) (flags & ~PROGRAM));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + scale(flags);
        } while ((flags & MORE) != 0);
        return at;
    }

    private static int scale(int flags) {
        if ((flags & SCALED) != 0) {
            return 2;
        }
        if ((flags & SCALED_BOTH) != 0) {
            return 4;
        }
        return (flags & TURNED) != 0 ? 8 : 0;
    }
}
