package org.coopbriefs.extraction;

import java.util.List;
import org.coopbriefs.text.Span;

/**
 * Somebody who acts or is acted upon in a sentence, resolved to units where that is possible ("tỉnh
 * bạn").
 *
 * @param span where it is written
 * @param slugs the units that it stands for: one, or several ("hai tỉnh"), or "laos", "vietnam";
 *     empty for a company
 * @param name as written, for those without a slug
 * @param country ISO code, or null where both sides are meant
 */
public record Party(Span span, List<String> slugs, String name, String country, Level level) {

    /** Whose act it is; a department of a province is no province. */
    public enum Level {
        STATE,
        PROVINCE,
        DEPARTMENT,
        DISTRICT,
        COMPANY,
        ORGANISATION
    }

    public Party {
        slugs = List.copyOf(slugs);
    }

    /** The slug where it stands for exactly one unit, else the words. */
    public String label() {
        return slugs.size() == 1 ? slugs.getFirst() : name;
    }
}
