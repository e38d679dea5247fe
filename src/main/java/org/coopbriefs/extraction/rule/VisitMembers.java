package org.coopbriefs.extraction.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.text.Span;

/** Who leads a delegation, and how many they are. */
final class VisitMembers {

    static final KeyPattern LED = KeyPattern.of("(?<!\\p{L})(?:do|led by|headed by) ");

    static final KeyPattern LEADING =
            KeyPattern.of("(?: |,)(?:làm trưởng đoàn|dẫn đầu|là trưởng đoàn)");

    private static final KeyPattern OF_MEMBERS =
            KeyPattern.of(
                    " (?:với|gồm|có|of) (?<n>\\d{1,4})(?: (?:lượt|thành viên|đại biểu|người|cán bộ|đồng"
                            + " chí|members|people)|(?=,))");

    private static final KeyPattern SIZE =
            KeyPattern.of(
                    "(?<![\\d.,])(?<n>\\d{1,3}) (?:thành viên|đại biểu|người|cán bộ|đồng chí)(?:"
                            + " của)? $|(?<![\\d.,])(?<m>\\d{1,3})-(?:member|strong)(?: \\p{L}{1,12}){0,2} $");

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}-]{1,15}(?: (?:- )?\\p{Lu}[\\p{L}-]{1,15}){1,6}");

    private static final KeyPattern RANK =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tỉnh|thành|trưởng|bí thư|chủ tịch|đảng|ubnd|hđnd|uvtv|uvtw|ủy"
                            + " viên|ủy|trung ương|ban|thường vụ|nhân dân"
                            + "|party|committee|people|provincial|secretary|governor|chairman|council|chairwoman)(?!\\p{L})");

    private VisitMembers() {}

    /** How many they are; null where nothing tells. */
    static Integer size(Sentence sentence, int start, int end) {
        KeyMatcher members =
                OF_MEMBERS
                        .matcher(sentence.key())
                        .region(end, Math.min(sentence.key().length(), end + 80));
        if (members.find()) {
            return Integer.valueOf(members.group("n"));
        }
        KeyMatcher size = SIZE.matcher(sentence.key().substring(0, start));
        if (!size.find()) {
            return null;
        }
        String number = size.group("n") != null ? size.group("n") : size.group("m");
        return Integer.valueOf(number);
    }

    /** The first run of capitals between "do" and "dẫn đầu" that is neither rank nor place. */
    static String leader(ArticleContext article, Sentence sentence, int end) {
        KeyMatcher led =
                LED.matcher(sentence.key())
                        .region(end, Math.min(sentence.key().length(), end + 90));
        if (!led.find()) {
            return null;
        }
        KeyMatcher leading = LEADING.matcher(sentence.key());
        int to =
                leading.find(led.end())
                        ? leading.start()
                        : Math.min(sentence.key().length(), led.end() + 60);
        if (!article.english() && to == Math.min(sentence.key().length(), led.end() + 60)) {
            return null;
        }
        Span between = sentence.inBody(led.end(), to);
        Matcher name = NAME.matcher(article.body()).region(between.start(), between.end());
        while (name.find()) {
            Span span = new Span(name.start(), name.end());
            boolean place =
                    article.placesIn(between).stream().anyMatch(p -> p.span().overlaps(span));
            if (!place && !RANK.matcher(article.key().in(span)).find()) {
                return name.group();
            }
        }
        return null;
    }
}
