package org.coopbriefs.article.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Two hundred files and more, each broken in a way of its own; the same each time. */
final class DamagedFiles implements FileSource {

    private static final int DEEP = 100_000;
    private static final String PROSE =
            "<p>Sáng 5/4/2024, lãnh đạo tỉnh Hà Tĩnh tiếp đoàn đại biểu tỉnh Khăm Muộn (Lào) sang thăm và làm việc;"
                    + " tỉnh trao tặng 300 triệu đồng.</p>";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String page = page();
    private final Random random = new Random(20_240_405);

    DamagedFiles() {
        cutOff();
        brokenTags();
        nested();
        zeros();
        wrongCharsets();
        messages();
        texts();
    }

    private static String page() {
        try {
            Path whole = Path.of("src/test/resources/pages/lead-outside-the-body.html");
            String text = Files.readString(whole);
            String data =
                    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Hai tỉnh\"}</script>";
            return text.replace("</head>", data + "<!-- đầu trang --></head>")
                    .replace("</body>", "<p>Tin &amp; ảnh: P.V</p></body>");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void add(String name, byte[] bytes) {
        files.put(String.format("%03d-%s", files.size(), name), bytes);
    }

    private void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Within each kind of thing that a page is made of, and within letters. */
    private void cutOff() {
        List<String> kinds =
                List.of(
                        "<!DOCTYPE",
                        "<html",
                        "<head",
                        "<meta",
                        "charset",
                        "content=\"",
                        "<title",
                        "</title",
                        "<script",
                        "ld+json",
                        "@type",
                        "headline",
                        "</script",
                        "<!--",
                        "-->",
                        "<body",
                        "<h1",
                        "</h1",
                        "<p",
                        "</p",
                        "href=\"",
                        "&amp",
                        "class=\"",
                        "</div",
                        "</body");
        for (String kind : kinds) {
            int at = page.indexOf(kind);
            if (at >= 0) {
                add("cut-before.html", page.substring(0, at));
                add("cut-within.html", page.substring(0, at + Math.max(1, kind.length() / 2)));
                add("cut-after.html", page.substring(0, at + kind.length()));
            }
        }
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20; i++) {
            int length = bytes.length / 3 + i * 17;
            while (bytes[length] >= 0) {
                length++;
            }
            add("cut-within-a-letter.html", Arrays.copyOf(bytes, length + 1));
        }
    }

    private void brokenTags() {
        for (int i = 0; i < 10; i++) {
            add("without-some-signs.html", without("<>\"'/=".charAt(i % 6), i + 2));
            add("with-some-signs-more.html", sprinkled("<>\"'&;".charAt(i % 6)));
            add("shuffled.html", shuffled());
        }
        add("closed-only.html", page.replace("<div", "</div").replace("<p", "</p"));
        add("opened-only.html", page.replace("</", "<"));
        add("attributes.html", "<div " + "a='".repeat(50_000) + ">" + PROSE);
        add("tag-names.html", "<" + "x".repeat(1_000_000) + ">" + PROSE);
        add("misnested.html", "<b><p><i><table></b></p></i>".repeat(20_000) + PROSE);
    }

    private String without(char sign, int every) {
        StringBuilder kept = new StringBuilder();
        int seen = 0;
        for (char c : page.toCharArray()) {
            if (c != sign || ++seen % every != 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private String sprinkled(char sign) {
        StringBuilder more = new StringBuilder(page);
        for (int i = 0; i < 200; i++) {
            more.insert(random.nextInt(more.length()), sign);
        }
        return more.toString();
    }

    private String shuffled() {
        List<String> parts = Arrays.asList(page.split("(?=<)"));
        java.util.Collections.shuffle(parts, random);
        return String.join("", parts);
    }

    private void nested() {
        for (String tag :
                List.of(
                        "div",
                        "p",
                        "b",
                        "a href=x",
                        "table",
                        "ul",
                        "blockquote",
                        "span",
                        "font",
                        "svg",
                        "math",
                        "section",
                        "template",
                        "select",
                        "object",
                        "form")) {
            add("deep.html", ("<" + tag + ">").repeat(DEEP) + PROSE);
        }
        add("deep.html", "<table><tr><td>".repeat(DEEP / 2) + PROSE);
        add("deep.html", "<ul><li>một, hai".repeat(DEEP / 2) + PROSE);
        add("deep.html", ld("[".repeat(DEEP)) + PROSE);
        add("deep.html", ld("{\"@graph\":".repeat(DEEP)) + PROSE);
    }

    private static String ld(String data) {
        return "<script type='application/ld+json'>" + data + "</script>";
    }

    private void zeros() {
        for (String place :
                List.of(
                        "<title>",
                        "<h1>",
                        "<p>",
                        "content=\"",
                        "href=\"",
                        "lang=\"",
                        "@type",
                        "class=\"",
                        "<html",
                        "</p")) {
            add("zero.html", page.replace(place, place + "\0"));
        }
        add("zeros.html", page.replace(" ", " \0"));
        add("zeros.txt", "Tiêu đề\0\n\0" + "Tỉnh Hà Tĩnh tiếp đoàn tỉnh Khăm Muộn.\0\n".repeat(9));
        add("only-zeros.html", new byte[100_000]);
        add("zero-address.html", "<!-- saved from url=(0014)https://a.example/\0 -->" + page);
    }

    private void wrongCharsets() {
        for (String charset :
                List.of(
                        "UTF-16LE",
                        "UTF-16BE",
                        "UTF-32",
                        "windows-1258",
                        "Shift_JIS",
                        "GB18030",
                        "KOI8-R",
                        "IBM037",
                        "windows-1252",
                        "x-UTF-16LE-BOM")) {
            add("written-in-another.html", page.getBytes(Charset.forName(charset)));
            String wrong = page.replaceAll("(?i)utf-8", charset);
            add("declared-as-another.html", wrong);
        }
        add("unknown-charset.html", page.replaceAll("(?i)utf-8", "klingon-1"));
        byte[] bytes = new byte[20_000];
        random.nextBytes(bytes);
        add("noise.html", bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] |= (byte) 0x80;
        }
        add("high-noise.html", bytes.clone());
        add("mark-that-lies.html", "\ufeff".getBytes(StandardCharsets.UTF_16LE));
        add("mark-that-lies.txt", concat(new byte[] {(byte) 0xfe, (byte) 0xff}, bytes, 999));
    }

    private static byte[] concat(byte[] one, byte[] other, int length) {
        byte[] both = Arrays.copyOf(one, one.length + length);
        System.arraycopy(other, 0, both, one.length, length);
        return both;
    }

    private void messages() {
        String html = Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
        String message =
                """
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="b"

                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: base64
                Content-Location: https://bao.example/tin.html

                %s
                --b--
                """
                        .formatted(html);
        for (int i = 1; i <= 12; i++) {
            add("cut.mht", message.substring(0, message.length() * i / 12));
        }
        add("no-boundary.mht", message.replace("; boundary=\"b\"", ""));
        add("other-boundary.mht", message.replace("\"b\"", "\"c\""));
        add("not-base64.mht", message.replace(html, "%%% không phải ***"));
        add("unknown-charset.mht", message.replace("charset=utf-8", "charset=klingon-1"));
        add("unknown-encoding.mht", message.replace("base64", "base65"));
        add("within-itself.mht", "Content-Type: message/rfc822\n\n".repeat(5_000) + message);
        add("no-message.mht", new byte[] {1, 2, 3});
    }

    private void texts() {
        add("empty.html", "");
        add("blank.txt", " \n\t \r\n".repeat(5_000));
        add("one-line.txt", "Tỉnh Hà Tĩnh. ".repeat(60_000));
        add("one-word.txt", "a".repeat(2_000_000));
        add("no-spaces.html", "<p>" + "Tỉnh-".repeat(200_000) + "</p>");
        add("digits.txt", "Tiêu đề\n" + "1.234.567,89 ".repeat(50_000));
        add("marks.txt", "Tiêu đề của bài\n" + ("a" + "\u0301".repeat(5_000) + " ").repeat(100));
        add("brackets.txt", "Tiêu đề của bài\n" + "([{".repeat(300_000));
        add("entities.html", "<p>" + "&lt;&#0;&#xD800;&#x110000;&nbsp".repeat(20_000) + "</p>");
        add("comments.html", "<!--".repeat(DEEP) + PROSE);
        add("cdata.html", "<![CDATA[".repeat(DEEP) + PROSE);
    }

    @Override
    public String label() {
        return "damaged files";
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public byte[] read(String name) {
        return files.get(name);
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
