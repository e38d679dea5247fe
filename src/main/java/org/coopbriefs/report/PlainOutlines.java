package org.coopbriefs.report;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;

/**
 * A TrueType font without the programs that fit its outlines to the pixels of a screen. They make
 * up a third of what a PDF embeds of it, and neither printers nor today's viewers run them. (Tables
 * and glyphs as in the OpenType specification, "glyf" and "loca".)
 */
final class PlainOutlines {

    /** Programs, their values, and what was measured for screens. */
    private static final Set<String> FOR_PIXELS =
            Set.of("fpgm", "prep", "cvt ", "hdmx", "VDMX", "LTSH", "gasp", "DSIG");

    private static final int GLYPH_HEADER = 10;
    private static final int PROGRAM = 0x0100;

    private PlainOutlines() {}

    /**
     * @param font a TrueType font file
     */
    static byte[] of(byte[] font) {
        FontTables tables = new FontTables(font.clone());
        stripGlyphs(tables);
        tables.keep(tag -> !FOR_PIXELS.contains(tag));
        return tables.bytes();
    }

    /** Moves each glyph to where the one before ends now. */
    private static void stripGlyphs(FontTables font) {
        ByteBuffer outlines = font.table("glyf");
        int glyphs = font.glyphs();
        int from = font.place(0);
        int to = 0;
        for (int g = 0; g < glyphs; g++) {
            int next = font.place(g + 1);
            byte[] glyph = new byte[next - from];
            outlines.get(from, glyph);
            font.place(g, to);
            ByteBuffer stripped = glyph.length == 0 ? ByteBuffer.allocate(0) : strip(glyph);
            outlines.put(to, stripped, 0, stripped.limit());
            to += stripped.limit();
            from = next;
        }
        font.place(glyphs, to);
    }

    /** Never longer than it was: places may be told in pairs of bytes, as they were. */
    private static ByteBuffer strip(byte[] glyph) {
        ByteBuffer stripped = ByteBuffer.allocate(glyph.length);
        ByteBuffer whole = ByteBuffer.wrap(glyph);
        int contours = whole.getShort(0);
        if (contours < 0) {
            stripped.put(glyph, 0, withoutProgram(whole));
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
    private static int withoutProgram(ByteBuffer glyph) {
        List<GlyphParts.Part> parts = GlyphParts.of(glyph.array());
        parts.forEach(part -> glyph.putShort(part.at(), (short) (part.flags() & ~PROGRAM)));
        return parts.getLast().end();
    }
}
