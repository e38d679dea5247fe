package org.coopbriefs.report;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The glyphs that a glyph is made of, such as a letter and its mark. */
final class GlyphParts {

    private static final int HEADER = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALED = 0x0008;
    private static final int MORE = 0x0020;
    private static final int SCALED_BOTH = 0x0040;
    private static final int TURNED = 0x0080;

    /**
     * One of them.
     *
     * @param at where its flags begin, two bytes, which the number of its glyph follows
     * @param end where it ends
     */
    record Part(int at, int flags, int glyph, int end) {}

    private GlyphParts() {}

    /**
     * None where it has an outline of its own.
     *
     * @param glyph its bytes in table "glyf"
     */
    static List<Part> of(byte[] glyph) {
        List<Part> parts = new ArrayList<>();
        ByteBuffer whole = ByteBuffer.wrap(glyph);
        if (glyph.length == 0 || whole.getShort(0) >= 0) {
            return parts;
        }
        int at = HEADER;
        int flags;
        do {
            flags = whole.getShort(at);
            int end = at + 4 + ((flags & WORDS) != 0 ? 4 : 2) + scale(flags);
            parts.add(new Part(at, flags, Short.toUnsignedInt(whole.getShort(at + 2)), end));
            at = end;
        } while ((flags & MORE) != 0);
        return parts;
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
