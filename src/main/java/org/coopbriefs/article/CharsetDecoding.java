package org.coopbriefs.article;

import static org.coopbriefs.article.UnreadablePage.Code.EMPTY;
import static org.coopbriefs.article.UnreadablePage.Code.NOT_TEXT;
import static org.coopbriefs.article.UnreadablePage.Code.UNDECODABLE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text: by byte-order mark, the server's header, the page's own declaration, then
 * detection; text for the fonts of old portals is made Vietnamese. Malformed bytes refuse a
 * charset, they are never replaced in silence, so a figure cannot lose a digit unseen.
 */
final class CharsetDecoding {

    /** Text in normal form C, and what was odd about its bytes. */
    record Decoded(String text, List<PageIssue> issues) {}

    private static final int META_WINDOW = 4096;
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final char FAULT = '\ufffd';

    /** One letter in so many may be broken; with more, the bytes are something else. */
    private static final int LETTERS_PER_FAULT = 200;

    private static final Pattern CHARSET =
            Pattern.compile(
                    "charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private CharsetDecoding() {}

    static Decoded decode(byte[] bytes, String contentType) {
        if (isBlank(bytes)) {
            throw new UnreadablePage(EMPTY, bytes.length + " bytes");
        }
        BinarySniffing.name(bytes, isWide(contentType))
                .ifPresent(
                        kind -> {
                            throw new UnreadablePage(NOT_TEXT, kind);
                        });
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return marked(bytes, mark);
        }
        return declaredOrDetected(bytes, contentType);
    }

    private static boolean isWide(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("utf-16");
    }

    private static Decoded marked(byte[] bytes, ByteOrderMark mark) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
        String text = strictly(rest, mark.charset());
        if (text == null) {
            throw new UnreadablePage(
                    UNDECODABLE, "not " + mark.charset() + " in spite of its mark");
        }
        return new Decoded(text, List.of());
    }

    private static Decoded declaredOrDetected(byte[] bytes, String contentType) {
        List<PageIssue> issues = new ArrayList<>();
        Set<Charset> declared = declared(bytes, contentType, issues);
        if (declared.isEmpty()) {
            declared = Set.of(StandardCharsets.UTF_8);
        }
        for (Charset charset : declared) {
            String text = strictly(ByteBuffer.wrap(bytes), charset);
            if (text != null) {
                return old(text, issues).orElse(new Decoded(text, issues));
            }
            issues.add(PageIssue.warning("charset", "CHARSET_WRONG", charset.name()));
        }
        Decoded nearly = nearly(bytes, issues);
        return nearly == null ? detected(bytes, issues) : nearly;
    }

    /**
     * UTF-8 with a fault here and there, such as a teaser that some program cut in the middle of a
     * letter: what cannot be read shows as U+FFFD and is reported.
     */
    private static Decoded nearly(byte[] bytes, List<PageIssue> issues) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long faults = text.chars().filter(c -> c == FAULT).count();
        long foreign = text.chars().filter(c -> c >= 0x80).count();
        if (faults == 0 || faults * LETTERS_PER_FAULT > foreign) {
            return null;
        }
        issues.add(PageIssue.warning("charset", "MALFORMED_BYTES", String.valueOf(faults)));
        return new Decoded(Normalizer.normalize(text, Normalizer.Form.NFC), issues);
    }

    /** Text for the fonts of old portals, whatever charset it passes for. */
    private static Optional<Decoded> old(String text, List<PageIssue> issues) {
        return OldVietnamese.of(text)
                .map(
                        reading -> {
                            issues.add(detected(reading.encoding().toString()));
                            return new Decoded(reading.text(), issues);
                        });
    }

    private static PageIssue detected(String encoding) {
        return PageIssue.warning("charset", "CHARSET_DETECTED", encoding);
    }

    private static Decoded detected(byte[] bytes, List<PageIssue> issues) {
        String latin = strictly(ByteBuffer.wrap(bytes), LATIN);
        Optional<Decoded> old = latin == null ? Optional.empty() : old(latin, issues);
        return old.orElseGet(() -> guessed(bytes, issues));
    }

    private static Decoded guessed(byte[] bytes, List<PageIssue> issues) {
        for (Charset charset : candidates(bytes)) {
            String text = strictly(ByteBuffer.wrap(bytes), charset);
            if (text != null && Plausibility.looksWritten(text)) {
                issues.add(detected(charset.name()));
                return new Decoded(text, issues);
            }
        }
        throw new UnreadablePage(UNDECODABLE, "no text in any charset declared or detected");
    }

    private static Set<Charset> candidates(byte[] bytes) {
        Set<Charset> found = new LinkedHashSet<>();
        found.add(StandardCharsets.UTF_8);
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        known(detector.getDetectedCharset()).ifPresent(found::add);
        known("windows-1258").ifPresent(found::add);
        return found;
    }

    private static Set<Charset> declared(byte[] bytes, String contentType, List<PageIssue> issues) {
        Set<Charset> found = new LinkedHashSet<>();
        int window = Math.min(bytes.length, META_WINDOW);
        String head = new String(bytes, 0, window, StandardCharsets.ISO_8859_1);
        for (String place : new String[] {contentType == null ? "" : contentType, head}) {
            Matcher name = CHARSET.matcher(place);
            if (name.find()) {
                Optional<Charset> charset = known(name.group(1));
                charset.ifPresent(found::add);
                if (charset.isEmpty()) {
                    issues.add(PageIssue.warning("charset", "CHARSET_UNKNOWN", name.group(1)));
                }
            }
        }
        return found;
    }

    private static Optional<Charset> known(String name) {
        if (name == null || !name.matches("[A-Za-z0-9][\\w.:+-]{0,39}")) {
            return Optional.empty();
        }
        // as browsers do (WHATWG Encoding Standard): nobody who declares Latin-1 means its control
        // characters
        if (name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("us-ascii")) {
            return Optional.of(LATIN);
        }
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /**
     * The text in normal form C, which also composes the marks of windows-1258; null where bytes
     * are malformed.
     */
    private static String strictly(ByteBuffer bytes, Charset charset) {
        try {
            String text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(bytes)
                            .toString();
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }
}
