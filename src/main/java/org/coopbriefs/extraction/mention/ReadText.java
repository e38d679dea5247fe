package org.coopbriefs.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coopbriefs.text.VietnameseText;

/** A text with what all who look for mentions in it share. */
public final class ReadText {

    private final VietnameseText text;
    private final KeyText key;
    private final Map<Class<?>, List<?>> found = new HashMap<>();
    private Tokens tokens;

    private ReadText(VietnameseText text) {
        this.text = text;
        this.key = KeyText.of(text.key());
    }

    public static ReadText of(VietnameseText text) {
        return new ReadText(text);
    }

    public VietnameseText text() {
        return text;
    }

    /** Spans of the text fit. */
    public KeyText key() {
        return key;
    }

    /** Cut when first asked for. */
    public Tokens tokens() {
        if (tokens == null) {
            tokens = Tokens.of(text);
        }
        return tokens;
    }

    /** All mentions of a kind in it; each finder is asked once. */
    @SuppressWarnings("unchecked")
    public <M extends Mention> List<M> mentions(MentionFinder<M> finder) {
        List<M> all = (List<M>) found.get(finder.getClass());
        if (all == null) {
            all = List.copyOf(finder.find(this));
            found.put(finder.getClass(), all);
        }
        return all;
    }
}
