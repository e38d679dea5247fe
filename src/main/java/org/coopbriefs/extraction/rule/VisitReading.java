package org.coopbriefs.extraction.rule;

import java.util.ArrayList;
import java.util.List;
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
                            + " |liên |thành |huyện )đoàn(?! (?:y,? )?(?:bác s[iĩỹ]|thầy thuốc)| thiện nguyện| từ thiện| quy tập| nghệ nhân| kết|\\p{L}| thanh niên| viên| thể| tncs|"
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
                    "were in",
                    "làm việc",
                    "hội đàm",
                    "hội kiến",
                    "chào xã giao",
                    "chuyến",
                    "có mặt",
                    "lên đường",
                    "trưởng đoàn",
                    "spent",
                    "toured",
                    "called on",
                    "met");

    /** Both sides come to talks; only where these are tells who travelled. */
    private static final KeyPattern TALKS = KeyPattern.words("hội đàm", "gặp nhau", "held talks");

    /** "hai đoàn đại biểu A và B". */
    private static final KeyPattern BOTH = KeyPattern.of("(?<!\\p{L})(?:hai|2|two|both) $");

    private static final KeyPattern JOURNEY =
            KeyPattern.words(
                    "thăm|sang|đến|tới|tiếp|đón|chuyến|lên đường|có mặt|visit(?:ed|s|ing)?|arrived|received|welcomed");

    private static final KeyPattern SCENE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:tại|ở|in) (?:(?:tỉnh|thành phố|thủ đô|tp\\.?|thị xã|huyện) )?(?:[\\p{L}-]{1,15} \\()?$");

    /** "Đoàn Lào", "The Lao delegation": of the country of one side. */
    private static final KeyPattern OF_LAOS =
            KeyPattern.of(
                    "^(?: đại biểu| công tác| cán bộ)?(?: cấp cao)? (?:nước |phía )?(?:bạn|lào)(?!\\p{L})");

    private static final KeyPattern LAO_BEFORE =
            KeyPattern.of("(?<!\\p{L})(?:lao|laotian) (?:\\p{L}{1,12} )?$");

    /** "Tỉnh trưởng A làm trưởng đoàn", with no other word for those who came. */
    private static final KeyPattern LEADER =
            KeyPattern.of(
                    "(?:(?<!\\p{L})(?:làm|là) |, )trưởng đoàn(?!\\p{L})|(?<!\\p{L})dẫn đầu đoàn(?!\\p{L})");

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
                    "(?<!\\p{L})(?:cử|cùng|dẫn đầu|đứng đầu|thành viên(?: trong)?|whose|led|leading|heading) (?:a |the"
                            + " |\\d{1,4} )?$");

    /** "On behalf of the people of A, a delegation led by ...". */
    private static final KeyPattern IN_THE_NAME =
            KeyPattern.of("(?<!\\p{L})(?:on behalf of|thay mặt) [^;.]{2,80}, (?:a |the )?$");

    private static final KeyPattern OWN = KeyPattern.of("[^,;.]{0,30} của tỉnh ");
    private static final KeyPattern FROM =
            KeyPattern.of(
                    "(?:[^;.]{0,60} (?:từ|của) (?:tỉnh )?(?!bạn bè)| (?:from|of) (?:(?:the|laos'|lao|vietnamese|northern|southern|central|neighbouring)"
                            + " ){0,3}(?:province of )?)");

    private final ArticleContext article;

    VisitReading(ArticleContext article) {
        this.article = article;
    }

    List<Visit> in(Sentence sentence) {
        if (!TRAVEL.matcher(sentence.key()).find()) {
            return List.of();
        }
        if (TALKS.matcher(sentence.key()).find() && !JOURNEY.matcher(sentence.key()).find()) {
            return ofTalks(sentence);
        }
        List<Visit> visits = new ArrayList<>();
        KeyMatcher head = HEAD.matcher(sentence.key());
        while (head.find()) {
            if (!invited(sentence.key(), head)) {
                visits.addAll(visits(sentence, head.start(), head.end()));
            }
        }
        KeyMatcher leader = LEADER.matcher(sentence.key());
        if (visits.isEmpty() && leader.find() && !invited(sentence.key(), leader)) {
            Party visitor = lastBefore(sentence, leader.start());
            return visitor == null
                    ? List.of()
                    : visits(sentence, visitor, leader.start(), leader.end());
        }
        return visits;
    }

    /** "Đoàn A và đoàn B hội đàm tại A": who sits elsewhere has come. */
    private List<Visit> ofTalks(Sentence sentence) {
        KeyMatcher head = HEAD.matcher(sentence.key());
        if (!head.find()) {
            return List.of();
        }
        List<Party> parties = singles(units(sentence));
        List<Party> hosts = parties.stream().filter(p -> isScene(sentence, p)).toList();
        if (hosts.isEmpty()) {
            int start = head.start();
            int end = head.end();
            boolean both = BOTH.matcher(sentence.key().substring(0, start)).find();
            return both || head.find() ? List.of() : visits(sentence, start, end);
        }
        return parties.stream()
                .filter(p -> !p.country().equals(hosts.getFirst().country()))
                .limit(1)
                .map(p -> visit(sentence, p, hosts.getFirst().slugs().getFirst(), head))
                .toList();
    }

    private Visit visit(Sentence sentence, Party visitor, String visited, KeyMatcher head) {
        String from = visitor.slugs().getFirst();
        return visit(sentence, visitor, from, visited, head.start(), head.end(), true);
    }

    private boolean isScene(Sentence sentence, Party party) {
        int at = sentence.inKey(party.span().start());
        return SCENE.matcher(sentence.key().substring(0, at)).find();
    }

    private Party lastBefore(Sentence sentence, int at) {
        int head = sentence.span().start() + at;
        return singles(units(sentence)).stream()
                .filter(p -> p.span().end() <= head)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    /** A visit that is only wished for. */
    private static boolean invited(KeyText key, KeyMatcher head) {
        int from = Math.max(0, head.start() - CLOSE);
        int to = Math.min(key.length(), head.end() + CLOSE);
        return INVITED.matcher(key.substring(from, to)).find();
    }

    private List<Visit> visits(Sentence sentence, int start, int end) {
        Party visitor = visitor(sentence, singles(units(sentence)), start, end);
        return visitor == null ? List.of() : visits(sentence, visitor, start, end);
    }

    /** One for each unit that was visited. */
    private List<Visit> visits(Sentence sentence, Party visitor, int start, int end) {
        Party host = host(sentence, units(sentence), visitor, start);
        List<String> visited = host != null ? host.slugs() : opposite(visitor);
        List<Visit> visits = new ArrayList<>();
        for (String from : visitor.slugs()) {
            for (String to : visited) {
                visits.add(visit(sentence, visitor, from, to, start, end, host != null));
            }
        }
        return visits;
    }

    private Visit visit(
            Sentence sentence,
            Party visitor,
            String from,
            String visited,
            int start,
            int end,
            boolean stated) {
        Span named =
                new Span(
                        Math.min(sentence.span().start() + start, visitor.span().start()),
                        Math.max(sentence.span().start() + end, visitor.span().end()));
        return new Visit(
                sentence,
                named,
                from,
                visited,
                VisitMembers.leader(article, sentence, end),
                VisitMembers.size(sentence, start, end),
                stated);
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
        if (from != null) {
            return from;
        }
        Party led = ledBy(sentence, parties, end);
        return led != null ? led : ofLaos(sentence, start, end);
    }

    /**
     * "Kon Tum cử 101 đoàn sang", "đón 79 đoàn từ Attapeu", "Bí thư tỉnh X cùng đoàn đại biểu của
     * tỉnh".
     */
    private Party cameFrom(Sentence sentence, List<Party> parties, int start, int end) {
        boolean sent = SENT.matcher(sentence.key().substring(0, start)).find();
        boolean named = IN_THE_NAME.matcher(sentence.key().substring(0, start)).find();
        boolean own = OWN.matcher(sentence.key()).region(end, sentence.key().length()).lookingAt();
        Party before = sent || own || named ? lastBefore(sentence, start) : null;
        if (before != null) {
            return before;
        }
        KeyMatcher from = FROM.matcher(sentence.key()).region(end, sentence.key().length());
        if (!from.lookingAt()) {
            return null;
        }
        int at = sentence.span().start() + from.end();
        return units(sentence).stream()
                .filter(p -> Math.abs(p.span().start() - at) <= 6)
                .findFirst()
                .orElse(null);
    }

    /** "Đoàn bạn", "the Lao delegation": of the one partner. */
    private Party ofLaos(Sentence sentence, int start, int end) {
        String partner = article.participants().onlyForeign();
        boolean lao =
                article.english()
                        ? LAO_BEFORE.matcher(sentence.key().substring(0, start)).find()
                        : OF_LAOS.matcher(sentence.key().substring(end)).find();
        Span span = sentence.inBody(start, end);
        return lao && partner != null
                ? new Party(span, List.of(partner), "", "LA", Level.PROVINCE)
                : null;
    }

    private boolean interrupted(Sentence sentence, Party party, int start, int end) {
        int from = sentence.inKey(Math.min(party.span().end(), sentence.span().start() + end));
        int to = sentence.inKey(Math.max(party.span().start(), sentence.span().start() + start));
        KeyText between = from <= to ? sentence.key().substring(from, to) : KeyText.EMPTY;
        return between.contains(",")
                || between.contains(";")
                || between.contains(" do ")
                || TRAVEL.matcher(between).find()
                || Gift.GIVING.matcher(between).find();
    }

    /** The unit of the official who leads it. */
    private Party ledBy(Sentence sentence, List<Party> parties, int end) {
        KeyMatcher led =
                VisitMembers.LED
                        .matcher(sentence.key())
                        .region(end, Math.min(sentence.key().length(), end + NEAR));
        if (!led.find()) {
            return null;
        }
        int to =
                article.english()
                        ? clauseOfLeader(sentence, led.end())
                        : leading(sentence, led.end());
        if (to < 0) {
            return null;
        }
        Span between = sentence.inBody(led.end(), to);
        return parties.stream()
                .filter(p -> between.contains(p.span()))
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private static int leading(Sentence sentence, int from) {
        KeyMatcher leading = VisitMembers.LEADING.matcher(sentence.key());
        return leading.find(from) ? leading.start() : -1;
    }

    /** Up to what they did. */
    private static int clauseOfLeader(Sentence sentence, int from) {
        KeyMatcher did = TRAVEL.matcher(sentence.key());
        return did.find(from) ? did.start() : sentence.key().length();
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

    private List<String> opposite(Party visitor) {
        if (!visitor.country().equals("VN")) {
            return List.of(article.participants().vietnamese().getFirst());
        }
        String only = article.participants().onlyForeign();
        return only == null ? List.of() : List.of(only);
    }
}
