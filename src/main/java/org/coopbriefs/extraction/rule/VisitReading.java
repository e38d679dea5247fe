package org.coopbriefs.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Party.Level;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.text.Span;

/** Reads from a sentence whose delegation went where. */
final class VisitReading {

    /** A unit belongs to the delegation that it follows this closely. */
    private static final int NEAR = 60;

    /** Where "sẽ" or "mời" belongs to the delegation. */
    private static final int CLOSE = 45;

    private static final KeyPattern HEAD =
            KeyPattern.of(
                    "(?<!\\p{L})(?:(?<!tập |tỉnh |sư |trung |công |binh |quân |trưởng |phó |lữ"
                            + " |liên |thành |huyện )đoàn(?! kết|\\p{L}| thanh niên| viên| thể| tncs|"
                            + " tnxp| đbqh| luật sư| quốc hội| thành lập| nghệ thuật| văn công| xiếc|"
                            + " khách du lịch| tàu| xe)|delegations?(?!\\p{L}))");

    private static final KeyPattern TRAVEL =
            KeyPattern.words(
                    "thăm",
                    "sang",
                    "đến",
                    "tới",
                    "tiếp",
                    "đón",
                    "đón tiếp",
                    "dẫn đầu",
                    "làm trưởng đoàn",
                    "thành viên",
                    "chúc tết",
                    "dự",
                    "visit(?:ed|s|ing)?",
                    "visits?",
                    "arrived",
                    "received",
                    "welcomed",
                    "headed",
                    "led",
                    "was in",
                    "were in");

    /** Who welcomes is at home. */
    private static final KeyPattern WELCOME =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tiếp(?: đón)?|đón(?: tiếp)?|tiếp và làm việc với|chào"
                            + " đón|received|welcomed|hosted)(?!\\p{L}| tục| nhận)[^;.]{0,60}$");

    private static final KeyPattern INVITED =
            KeyPattern.of(
                    "(?<!\\p{L})(?:(?<!lời )mời|gửi lời mời|sẽ|invit(?:ed|es?)|will)(?!\\p{L})");

    private static final KeyPattern SENT =
            KeyPattern.of(
                    "(?<!\\p{L})(?:cử|cùng|dẫn đầu|đứng đầu|led|leading|heading) (?:a |the"
                            + " |\\d{1,4} )?$");

    /** "On behalf of the people of A, a delegation led by ...". */
    private static final KeyPattern IN_THE_NAME =
            KeyPattern.of("(?<!\\p{L})(?:on behalf of|thay mặt) [^;.]{2,80}, (?:a |the )?$");

    private static final KeyPattern OWN = KeyPattern.of("[^,;.]{0,30} của tỉnh ");
    private static final KeyPattern FROM =
            KeyPattern.of(
                    "(?:[^;.]{0,60} (?:từ|của) (?:tỉnh )?(?!bạn bè)| (?:from|of) (?:(?:the|laos'|lao|vietnamese|northern|southern|central|neighbouring)"
                            + " ){0,3}(?:province of )?)");
    private static final KeyPattern OF_MEMBERS =
            KeyPattern.of(
                    " (?:với|gồm|có) (?<n>\\d{1,4}) (?:lượt|thành viên|đại biểu|người|cán bộ|đồng"
                            + " chí)");

    private static final KeyPattern LED = KeyPattern.of("(?<!\\p{L})(?:do|led by|headed by) ");
    private static final KeyPattern LEADING =
            KeyPattern.of("(?: |,)(?:làm trưởng đoàn|dẫn đầu|là trưởng đoàn)");

    private static final KeyPattern SIZE =
            KeyPattern.of(
                    "(?<![\\d.,])(?<n>\\d{1,3}) (?:thành viên|đại biểu|người|cán bộ|đồng chí)(?:"
                            + " của)? $");

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}-]{1,15}(?: (?:- )?\\p{Lu}[\\p{L}-]{1,15}){1,6}");
    private static final KeyPattern RANK =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tỉnh|thành|trưởng|bí thư|chủ tịch|đảng|ubnd|hđnd|uvtv|uvtw|ủy"
                            + " viên|ủy|trung ương|ban|thường vụ|nhân dân"
                            + "|party|committee|people|provincial|secretary|governor|chairman|council|chairwoman)(?!\\p{L})");

    private final ArticleContext article;

    VisitReading(ArticleContext article) {
        this.article = article;
    }

    List<Visit> in(Sentence sentence) {
        List<Visit> visits = new ArrayList<>();
        boolean moves = TRAVEL.matcher(sentence.key()).find();
        KeyMatcher head = HEAD.matcher(sentence.key());
        while (moves && head.find()) {
            Visit visit =
                    invited(sentence.key(), head)
                            ? null
                            : visit(sentence, head.start(), head.end());
            if (visit != null) {
                visits.add(visit);
            }
        }
        return visits;
    }

    /** A visit that is only wished for. */
    private static boolean invited(KeyText key, KeyMatcher head) {
        int from = Math.max(0, head.start() - CLOSE);
        int to = Math.min(key.length(), head.end() + CLOSE);
        return INVITED.matcher(key.substring(from, to)).find();
    }

    private Visit visit(Sentence sentence, int start, int end) {
        List<Party> parties = units(sentence);
        Party visitor = visitor(sentence, singles(parties), start, end);
        if (visitor == null) {
            return null;
        }
        Party host = host(sentence, parties, visitor, start);
        String visited = host != null ? host.slugs().getFirst() : opposite(visitor);
        if (visited == null) {
            return null;
        }
        Span named =
                new Span(
                        Math.min(sentence.span().start() + start, visitor.span().start()),
                        Math.max(sentence.span().start() + end, visitor.span().end()));
        return new Visit(
                sentence,
                named,
                visitor.slugs().getFirst(),
                visited,
                leader(sentence, end),
                size(sentence, start, end),
                host != null);
    }

    private static List<Party> singles(List<Party> parties) {
        return parties.stream().filter(p -> p.slugs().size() == 1).toList();
    }

    private List<Party> units(Sentence sentence) {
        return article.partiesIn(sentence).stream()
                .filter(p -> p.country() != null && p.level() != Level.STATE)
                .filter(p -> article.participants().all().contains(p.slugs().getFirst()))
                .toList();
    }

    /**
     * The unit right behind the word, or, led by an official, that of the official; in English the
     * one before.
     */
    private Party visitor(Sentence sentence, List<Party> parties, int start, int end) {
        int at = sentence.span().start() + end;
        boolean english = article.english();
        int headStart = sentence.span().start() + start;
        for (Party party : parties) {
            int gap = english ? headStart - party.span().end() : party.span().start() - at;
            if (gap >= 0
                    && gap <= (english ? 25 : NEAR)
                    && !interrupted(sentence, party, start, end)) {
                return party;
            }
        }
        Party from = cameFrom(sentence, parties, start, end);
        return from != null ? from : ledBy(sentence, parties, end);
    }

    /**
     * "Kon Tum cử 101 đoàn sang", "đón 79 đoàn từ Attapeu", "Bí thư tỉnh X cùng đoàn đại biểu của
     * tỉnh".
     */
    private Party cameFrom(Sentence sentence, List<Party> parties, int start, int end) {
        KeyMatcher from = FROM.matcher(sentence.key()).region(end, sentence.key().length());
        if (from.lookingAt()) {
            int at = sentence.span().start() + from.end();
            return parties.stream()
                    .filter(p -> Math.abs(p.span().start() - at) <= 6)
                    .findFirst()
                    .orElse(null);
        }
        boolean sent = SENT.matcher(sentence.key().substring(0, start)).find();
        boolean named = IN_THE_NAME.matcher(sentence.key().substring(0, start)).find();
        boolean own = OWN.matcher(sentence.key()).region(end, sentence.key().length()).lookingAt();
        int head = sentence.span().start() + start;
        return !sent && !own && !named
                ? null
                : parties.stream()
                        .filter(p -> p.span().end() <= head)
                        .reduce((a, b) -> b)
                        .orElse(null);
    }

    private boolean interrupted(Sentence sentence, Party party, int start, int end) {
        int from = sentence.inKey(Math.min(party.span().end(), sentence.span().start() + end));
        int to = sentence.inKey(Math.max(party.span().start(), sentence.span().start() + start));
        KeyText between = from <= to ? sentence.key().substring(from, to) : KeyText.EMPTY;
        return between.contains(",")
                || between.contains(" do ")
                || TRAVEL.matcher(between).find()
                || Gift.GIVING.matcher(between).find();
    }

    private Party ledBy(Sentence sentence, List<Party> parties, int end) {
        KeyMatcher led =
                LED.matcher(sentence.key())
                        .region(end, Math.min(sentence.key().length(), end + 25));
        KeyMatcher leading = LEADING.matcher(sentence.key());
        if (article.english() || !led.find() || !leading.find(led.end())) {
            return null;
        }
        Span between = sentence.inBody(led.end(), leading.start());
        return parties.stream()
                .filter(p -> between.contains(p.span()))
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private Party host(Sentence sentence, List<Party> parties, Party visitor, int start) {
        boolean welcomed = WELCOME.matcher(sentence.key().substring(0, start)).find();
        Party host = null;
        for (Party party : parties) {
            boolean other = !party.country().equals(visitor.country());
            boolean before = party.span().end() <= sentence.span().start() + start;
            if (other && (host == null || !welcomed && !before)) {
                host = party;
            }
        }
        return host;
    }

    private String opposite(Party visitor) {
        return visitor.country().equals("VN")
                ? article.participants().onlyForeign()
                : article.participants().vietnamese().getFirst();
    }

    private static Integer size(Sentence sentence, int start, int end) {
        KeyMatcher members =
                OF_MEMBERS
                        .matcher(sentence.key())
                        .region(end, Math.min(sentence.key().length(), end + 80));
        if (members.find()) {
            return Integer.valueOf(members.group("n"));
        }
        KeyMatcher size = SIZE.matcher(sentence.key().substring(0, start));
        return size.find() ? Integer.valueOf(size.group("n")) : null;
    }

    /** The first run of capitals between "do" and "dẫn đầu" that is neither rank nor place. */
    private String leader(Sentence sentence, int end) {
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
