package org.coopbriefs.extraction;

/**
 * The name of Laos as a word of a pattern over folded text: not in "Lào Cai", "Lao Bảo", "lao
 * động", nor of the people of that name who live in Vietnam.
 */
public final class LaoWords {

    /** In Vietnamese. */
    public static final String LAO = "(?<!dân tộc )lào(?! cai(?!\\p{L}))";

    /** In either language. */
    public static final String ANY =
            LAO + "|laos|lao(?! (?:động|bảo|chải|chai|xao|công|phổi|tâm|khổ|đao)(?!\\p{L}))";

    private LaoWords() {}
}
