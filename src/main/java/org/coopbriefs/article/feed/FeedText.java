package org.coopbriefs.article.feed;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Bytes to well-formed XML as far as that goes: the usual faults of feeds are repaired, which are
 * bare ampersands, entities of HTML that XML does not know, control characters, and blank lines
 * before the declaration.
 */
final class FeedText {

    private static final int HEAD = 1_000;
    private static final Pattern ENCODING =
            Pattern.compile("(?:encoding|charset)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})");
    private static final Pattern DOCTYPE =
            Pattern.compile("<!DOCTYPE\\b|<!ENTITY\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_XML =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");
    private static final Pattern AMPERSAND =
            Pattern.compile("&(#\\d{1,7};|#x[0-9a-fA-F]{1,6};|\\w{2,31};)?");
    private static final Pattern OF_XML =
            Pattern.compile("(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9a-fA-F]{1,6});");

    /** Its encoding is no longer true of text, and some say version 1.1 or worse. */
    private static final Pattern DECLARATION = Pattern.compile("^<\\?xml[^>]{0,300}\\?>");

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private FeedText() {}

    /**
     * @param contentType as in HTTP, or null
     * @throws BrokenFeed where it declares a document type
     */
    static String of(byte[] bytes, String contentType) throws BrokenFeed {
        String text = new String(bytes, charset(bytes, contentType));
        String clean = NOT_XML.matcher(text).replaceAll("").replace("\ufeff", "").strip();
        String repaired = repaired(clean);
        return DECLARATION.matcher(repaired).replaceFirst("");
    }

    private static Charset charset(byte[] bytes, String contentType) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
            return StandardCharsets.UTF_16;
        }
        if (head.startsWith("\u00ef\u00bb\u00bf")) {
            return StandardCharsets.UTF_8;
        }
        int end = head.indexOf("?>");
        Matcher declared = ENCODING.matcher(end < 0 ? "" : head.substring(0, end));
        Matcher header = ENCODING.matcher(contentType == null ? "" : contentType);
        if (declared.find()) {
            return named(declared.group(1));
        }
        return header.find() ? named(header.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Repairs all but the sections that XML takes literally. */
    private static String repaired(String xml) throws BrokenFeed {
        StringBuilder repaired = new StringBuilder(xml.length() + 100);
        int from = 0;
        for (int cdata = xml.indexOf(CDATA); cdata >= 0; cdata = xml.indexOf(CDATA, from)) {
            int end = xml.indexOf(CDATA_END, cdata);
            int after = end < 0 ? xml.length() : end + CDATA_END.length();
            appendRepaired(xml.substring(from, cdata), repaired);
            repaired.append(xml, cdata, after);
            from = after;
        }
        appendRepaired(xml.substring(from), repaired);
        return repaired.toString();
    }

    private static void appendRepaired(String markup, StringBuilder repaired) throws BrokenFeed {
        if (DOCTYPE.matcher(markup).find()) {
            throw new BrokenFeed(BrokenFeed.Code.DOCTYPE, "<!DOCTYPE");
        }
        Matcher ampersand = AMPERSAND.matcher(markup);
        while (ampersand.find()) {
            String entity = ampersand.group(1) == null ? "" : ampersand.group(1);
            ampersand.appendReplacement(repaired, Matcher.quoteReplacement(known(entity)));
        }
        ampersand.appendTail(repaired);
    }

    /**
     * What XML understands: its own entities as they are, those of HTML as their letters, all else
     * as an ampersand.
     */
    private static String known(String entity) {
        if (OF_XML.matcher(entity).matches()) {
            return "&" + entity;
        }
        String letter = entity.isEmpty() ? "" : Parser.unescapeEntities("&" + entity, true);
        boolean meansSomething = !letter.isEmpty() && !letter.startsWith("&");
        return meansSomething ? letter : "&amp;" + entity;
    }
}
