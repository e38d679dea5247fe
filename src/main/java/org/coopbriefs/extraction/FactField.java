package org.coopbriefs.extraction;

import java.util.List;

/**
 * Something that facts of a kind tell beside what all facts do, and how a person writes it.
 *
 * @param name as in the interface description: count, host, amount ...
 * @param choices the words of the interface among which one is chosen; empty for other forms
 * @param needed whether a fact says nothing without it
 */
public record FactField(String name, Form form, List<String> choices, boolean needed) {

    /** How a value is written. */
    public enum Form {
        /** A whole number. */
        COUNT,
        /** A decimal. */
        AMOUNT,
        WORDS,
        /** EDTF. */
        DATE,
        /** A unit's slug. */
        UNIT,
        /** A unit's slug, or a name where it is none. */
        PARTY,
        /** Many of these. */
        PARTIES,
        YES_NO,
        CHOICE
    }

    public FactField {
        choices = List.copyOf(choices);
    }

    public static FactField of(String name, Form form) {
        return new FactField(name, form, List.of(), false);
    }

    public static FactField choice(String name, String... choices) {
        return new FactField(name, Form.CHOICE, List.of(choices), false);
    }

    /** The same, without which a fact says nothing. */
    public FactField isNeeded() {
        return new FactField(name, form, choices, true);
    }
}
