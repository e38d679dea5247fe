package org.coopbriefs.report;

import java.util.function.Consumer;
import org.coopbriefs.report.BrokenTemplate.Fault;

/**
 * How much one filling of a template may do: enough for ten thousand rows, not for an endless loop.
 */
final class RenderBudget {

    static final ScopedValue<RenderBudget> CURRENT = ScopedValue.newInstance();

    private static final int ROUNDS = 200_000;
    private static final int DEPTH = 8;
    private static final int CHARACTERS = 20_000_000;
    private static final int USUAL_LENGTH = 64 * 1024;

    private final StringBuilder page = new StringBuilder(USUAL_LENGTH);
    private int rounds;
    private int depth;

    /** Counts one round of some loop. */
    void round(int line) {
        if (++rounds > ROUNDS) {
            throw new BrokenTemplate(TemplateFolder.TEMPLATE, line, Fault.ENDLESS, ROUNDS);
        }
    }

    /** Counts one fragment within another. */
    void enter(int line) {
        if (++depth > DEPTH) {
            throw new BrokenTemplate(TemplateFolder.TEMPLATE, line, Fault.NESTED, DEPTH);
        }
    }

    void leave() {
        depth--;
    }

    Consumer<String> output() {
        return this::append;
    }

    private void append(String text) {
        if (page.length() + text.length() > CHARACTERS) {
            throw new BrokenTemplate(TemplateFolder.TEMPLATE, Fault.TOO_LONG, CHARACTERS);
        }
        page.append(text);
    }

    String page() {
        return page.toString();
    }
}
