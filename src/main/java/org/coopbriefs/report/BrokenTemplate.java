package org.coopbriefs.report;

import java.util.function.BiFunction;

/**
 * A template that cannot or must not be drawn: malformed, out of bounds, or asking for what a brief
 * does not have.
 *
 * <p>{@link #line()} counts from 1; 0 where no line is to blame.
 */
public final class BrokenTemplate extends RuntimeException {

    /** What is wrong with it; each has words in the bundles, these are for the log. */
    public enum Fault {
        NO_NAME("no name of a template"),
        NO_TEMPLATE("no %s among its files"),
        OUT_OF_FOLDER("\"%s\" is not a file of the template's own folder"),
        LEADS_OUT("leads out of the template's folder"),
        NO_SUCH_FILE("no such file in the template's folder"),
        TOO_LARGE("larger than %s MiB"),
        UNPACKS_TO_MUCH("unpacks to more than %s MiB"),
        TOO_MANY_FILES("more than %s files"),
        NO_ZIP("no zip, or an empty one"),
        DAMAGED_ZIP("a damaged or encrypted zip"),
        NOT_UTF8("not in UTF-8"),
        NO_PICTURE("not a PNG or JPEG picture"),
        TOO_MANY_PIXELS("%s × %s pixels; at most %s are drawn"),
        /** The words are the parser's own. */
        MALFORMED("%s"),
        NO_PLACE("<%s> has no place in a brief"),
        SCRIPT("scripts have no place in a brief"),
        LINK("a link to \"%s\": http, https, mailto or # only"),
        CSS("\"%s\" is not allowed in a style sheet"),
        XML("a template reads no XML"),
        QR_SIZE("a QR code needs a width and a height in CSS"),
        NO_LANGUAGE("the template has no words in this language"),
        NO_MESSAGE("no message \"%s\""),
        BROKEN_MESSAGE("message \"%s\": %s"),
        NO_LIST("\"%s\" is not a list: loops go through lists only"),
        INCLUDE("include of \"%s\": fragments of the template itself only"),
        NESTED("fragments within fragments, more than %s deep"),
        ENDLESS("more than %s rounds of its loops"),
        TOO_LONG("makes a page of more than %s signs");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    private final String file;
    private final int line;
    private final String reference;
    private final Fault fault;
    private final transient Object[] details;

    BrokenTemplate(String file, int line, Fault fault, Object... details) {
        this(file, line, null, fault, details);
    }

    BrokenTemplate(String file, Fault fault, Object... details) {
        this(file, 0, null, fault, details);
    }

    private BrokenTemplate(
            String file, int line, String reference, Fault fault, Object... details) {
        super(file + (line > 0 ? ":" + line : "") + ": " + reason(reference, fault, details));
        this.file = file;
        this.line = line;
        this.reference = reference;
        this.fault = fault;
        this.details = details.clone();
    }

    /** The same, said of the place that refers to the broken file. */
    BrokenTemplate referredToBy(String place, int at) {
        return new BrokenTemplate(place, at, file, fault, details);
    }

    private static String reason(String reference, Fault fault, Object... details) {
        String words = fault.words.formatted(details);
        return reference == null ? words : reference + ": " + words;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public Fault fault() {
        return fault;
    }

    /**
     * In the words of a bundle.
     *
     * @param sentences says the sentence of a key, "template." and the fault's name, with details
     */
    public String reason(BiFunction<String, Object[], String> sentences) {
        String words = sentences.apply("template." + fault.name(), details.clone());
        return reference == null ? words : reference + ": " + words;
    }

    /** In English, for the log. */
    public String reason() {
        return reason(reference, fault, details);
    }
}
