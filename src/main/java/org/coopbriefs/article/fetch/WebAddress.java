package org.coopbriefs.article.fetch;

import static org.coopbriefs.article.fetch.FetchRefusal.Code.BAD_ADDRESS;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An http or https address that was read once and is passed on in parts, so that no two readers can
 * understand it differently.
 *
 * @param host in lower case and ASCII; an IPv6 address without its brackets
 * @param target path and query, never empty
 */
record WebAddress(String scheme, String host, int port, String target) {

    private static final int LONGEST = 2000;
    private static final Pattern FORM =
            Pattern.compile("(?i)(https?)://([^/?#\\\\]{1,300})([/?][^#]{0,4000})?(?:#.*+)?");
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9a-fA-F:.]{2,45}]|[^\\[\\]@:%\\s]{1,253})(?::([0-9]{1,5}))?");
    private static final Pattern HOST = Pattern.compile("[a-z0-9_](?:[a-z0-9._-]{0,252})");
    private static final String UNSAFE = "\"<>\\^`{|} ";

    /**
     * Reads an address as a person or a page writes it: with spaces around it, with Vietnamese
     * letters in it.
     */
    static WebAddress of(String written) throws Refused {
        String text = written.strip();
        Matcher form = FORM.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            throw bad(text);
        }
        String scheme = form.group(1).toLowerCase(Locale.ROOT);
        Matcher authority = AUTHORITY.matcher(form.group(2));
        if (!authority.matches()) {
            throw bad(text);
        }
        int port = port(authority.group(2), scheme, text);
        return new WebAddress(
                scheme, host(authority.group(1), text), port, target(form.group(3), text));
    }

    private static String host(String written, String address) throws Refused {
        if (written.startsWith("[")) {
            return written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT);
        }
        try {
            String host = IDN.toASCII(written).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
            if (HOST.matcher(host).matches()) {
                return host;
            }
        } catch (IllegalArgumentException notAName) {
            throw bad(address);
        }
        throw bad(address);
    }

    private static int port(String written, String scheme, String address) throws Refused {
        if (written == null) {
            return scheme.equals("https") ? 443 : 80;
        }
        int port = Integer.parseInt(written);
        if (port < 1 || port > 65_535) {
            throw bad(address);
        }
        return port;
    }

    private static String target(String written, String address) throws Refused {
        String given = written == null ? "" : written;
        StringBuilder target = new StringBuilder(given.startsWith("/") ? "" : "/");
        given.codePoints().forEach(letter -> append(letter, target));
        String safe = target.toString().replaceFirst("^/{2,}+", "/");
        try {
            new URI("http://host" + safe);
            return safe;
        } catch (URISyntaxException broken) {
            throw bad(address);
        }
    }

    private static void append(int letter, StringBuilder target) {
        if (letter > ' ' && letter < 0x7f && UNSAFE.indexOf(letter) < 0) {
            target.appendCodePoint(letter);
            return;
        }
        for (byte b : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
            target.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
    }

    private static Refused bad(String address) {
        return new Refused(BAD_ADDRESS, address.substring(0, Math.min(address.length(), 200)));
    }

    /**
     * Where a redirect from here leads.
     *
     * @param location as the header has it: bytes shown as ISO 8859-1, often UTF-8 in truth
     */
    WebAddress redirect(String location) throws Refused {
        byte[] bytes = location.strip().getBytes(StandardCharsets.ISO_8859_1);
        String to = new String(bytes, StandardCharsets.UTF_8);
        if (to.matches("(?i)[a-z][a-z0-9+.-]{0,30}:.{0,4000}")) {
            return of(to);
        }
        if (to.startsWith("//")) {
            return of(scheme + ":" + to);
        }
        return to.startsWith("?")
                ? of(origin() + target.replaceFirst("\\?.*+", "") + to)
                : of(origin() + resolved(to));
    }

    private String resolved(String to) throws Refused {
        StringBuilder safe = new StringBuilder();
        to.codePoints().forEach(letter -> append(letter, safe));
        try {
            URI there = new URI("http://host" + target).resolve(new URI(safe.toString()));
            return there.getRawPath()
                    + (there.getRawQuery() == null ? "" : "?" + there.getRawQuery());
        } catch (URISyntaxException broken) {
            throw bad(to);
        }
    }

    /** Scheme, host and port. */
    String origin() {
        return scheme + "://" + authority();
    }

    /** As in the Host header. */
    String authority() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return usual ? name : name + ":" + port;
    }

    @Override
    public String toString() {
        return origin() + target;
    }
}
