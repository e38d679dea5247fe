package org.coopbriefs.report;

import java.util.function.Consumer;

/**
 * How much one filling of a template may do: enough for ten thousand rows, not for an endless loop.
 */
final class RenderBudget {

    static final ScopedValue<RenderBudget> CURRENT = ScopedValue.newInstance();

    private static final int ROUNDS = 200_000;
    private static final int CHARACTERS = 20_000_000;

    private final StringBuilder page = new StringBuilder();
    private int rounds;

    /** Counts one round of some loop. */
    void round(int line) {
        if (++rounds > ROUNDS) {
            throw new BrokenTemplate(
                    TemplateFolder.TEMPLATE, line, "more than " + ROUNDS + " rounds of its loops");
        }
    }

    Consumer<String> output() {
        return this::append;
    }

    private void append(String text) {
        if (page.length() + text.length() > CHARACTERS) {
            throw new BrokenTemplate(
                    TemplateFolder.TEMPLATE, "makes a page of more than " + CHARACTERS + " signs");
        }
        page.append(text);
    }

    String page() {
        return page.toString();
    }
}
