package org.coopbriefs.text;

/**
 * Text in NFC, cleaned of what cannot be seen, beside a folded {@link #key()} of the same length
 * for matching.
 *
 * <p>Everything here is linear in the length of the source. Making one from the {@link #value()} of
 * another gives an equal text.
 */
public final class VietnameseText {

    private final String source;
    private final String value;
    private final String key;

    /**
     * For each unit of the value where it begins and ends in the source; null where nothing was
     * changed.
     */
    private final int[] starts;

    private final int[] ends;

    private VietnameseText(String source, String value, int[] starts, int[] ends) {
        this.source = source;
        this.value = value;
        this.key = MatchKey.of(value);
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Cleans {@code source}: NFC; soft hyphens, zero-width characters and other controls removed;
     * every space a plain one; every line end {@code \n}; full-width forms to ASCII; Ð and Ɖ to Đ;
     * Cyrillic and Greek look-alikes to Latin within a Latin word.
     */
    public static VietnameseText of(String source) {
        if (Cleaning.isClean(source)) {
            return new VietnameseText(source, source, null, null);
        }
        Cleaning cleaning = new Cleaning(source);
        return new VietnameseText(source, cleaning.text(), cleaning.starts(), cleaning.ends());
    }

    /** The folded form of some words, to look them up in a {@link #key()}. */
    public static String fold(String words) {
        return of(words).key();
    }

    /** The text as it is shown and quoted. */
    public String value() {
        return value;
    }

    /**
     * Lower case, one tone placement (hòa, never hoà), one spelling of words written with i or y
     * (kỳ, tỷ, sỹ), one hyphen, straight quotes: the same length as {@link #value()}, so spans fit
     * both.
     */
    public String key() {
        return key;
    }

    public int length() {
        return value.length();
    }

    /**
     * Where the unit at {@code offset} of the value begins in the source; the value's end is the
     * source's end.
     */
    public int sourceOffset(int offset) {
        if (offset == value.length()) {
            return source.length();
        }
        return starts == null ? offset : starts[offset];
    }

    /**
     * The stretch of the source that {@code span} of the value was made from; composed marks stay
     * together.
     */
    public Span sourceSpan(Span span) {
        if (starts == null) {
            return span;
        }
        int start = sourceOffset(span.start());
        return new Span(start, span.length() == 0 ? start : ends[span.end() - 1]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VietnameseText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
