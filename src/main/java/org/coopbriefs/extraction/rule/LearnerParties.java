package org.coopbriefs.extraction.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Participants;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.text.Span;

/** Who teaches, and whose people are taught (counting rule 10). */
final class LearnerParties {

    private static final String LAOS = "laos";
    private static final String TO_VIETNAM = "TO_VN";
    private static final String FROM_VIETNAM = "FROM_VN";

    private static final KeyPattern TO_LAOS =
            KeyPattern.words(
                    "sang lào|tại lào|ở lào|bên lào|sang (?:tỉnh |thủ đô |)#|tại (?:tỉnh |)#|sang học"
                            + " tiếng (?:lào|trung|thái|khmer)|"
                            + "in laos|at souphanouvong university");

    private static final KeyPattern SENT =
            KeyPattern.of(
                    "(?<!\\p{L})(?:cử|gửi|đưa|sent|sends)(?: (?:thêm|đi|được|tổng số|hơn|gần|trên))? $");

    private static final KeyPattern GIVEN =
            KeyPattern.of(
                    " ?(?:\\([^)]{1,30}\\) ?)?(?:(?:đã|cũng|còn|vừa|sẽ|has|also|will) ){0,2}(?:cấp|dành|trao|tặng|nhận|tiếp"
                            + " nhận|đào tạo|bồi dưỡng|tập huấn|dạy|mở (?:lớp|khóa)|tài trợ|offered|granted|awarded|trained|taught|provided) (?:\\p{L}{1,8} ){0,5}");

    private static final KeyPattern PAIR_BEHIND = KeyPattern.of("^ ?- ?(?:lào|laos)");

    private static final KeyPattern PAIR_BEFORE =
            KeyPattern.of("(?:(?:lào|laos) ?- ?|tình nguyện |hữu nghị |văn hóa |tiếng )$");

    private static final KeyPattern LIST =
            KeyPattern.of("(?:,| và|, và| and|, and) (?:tỉnh |thủ đô )?");

    private static final KeyPattern NEXT_FIGURE =
            KeyPattern.of("(?:,| và| and) (?:\\p{L}{1,12} ){0,6}\\d");

    /** "tỉnh Hủa Phăn 420 em", "tỉnh Bò Kẹo có 150 em". */
    private static final KeyPattern RIGHT_BEFORE =
            KeyPattern.of(" ?(?:\\((?:lào|laos)\\) ?)?(?:có |là |: ?|- ?|gửi |with |has |\\()?");

    private static final KeyPattern SHARE = KeyPattern.of(" ?\\(| (?:là |có |chiếm |: ?)?");

    private static final KeyPattern END_OF_WORDS =
            KeyPattern.of(
                    "(?: (?:được|đang|đã|sang|đến|tới|học tập|theo học|học"
                            + " tại|vừa|tại|ở|vào|hiện|với|để|trong|are|have|at|in|to"
                            + " be|were|was|who)(?![\\p{L}]))|[,;:.()]| - ");

    private LearnerParties() {}

    /** The counted people in the article's words; null where no noun stands behind the figure. */
    static String words(Passage passage, Learners learners) {
        KeyText key = passage.sentence().key();
        if (learners.end() <= passage.end() + 1) {
            return null;
        }
        var matcher = END_OF_WORDS.matcher(key);
        int end = matcher.find(learners.end()) ? matcher.start() : key.length();
        int most = Math.min(Math.min(end, nextFigure(key, learners.end())), learners.end() + 60);
        return passage.sentence().inBody(passage.end(), most).of(passage.article().body()).strip();
    }

    /** Where "và tỉnh B 150 em" begins behind the noun: the next figure has words of its own. */
    private static int nextFigure(KeyText key, int from) {
        var matcher = NEXT_FIGURE.matcher(key);
        return matcher.find(from) ? matcher.start() : key.length();
    }

    /** Direction and host; the partner where the learners' own words or their sentence name one. */
    static void place(Draft draft, Learners learners) {
        Passage passage = draft.passage();
        List<PlaceMention> owners = owners(passage, learners);
        boolean outward = outward(passage, owners, learners);
        draft.with("direction", outward ? FROM_VIETNAM : TO_VIETNAM);
        draft.with("host", outward ? foreign(passage) : vietnamese(passage));
        if (outward) {
            draft.with("partner", vietnamese(passage)).with("attribution", "STATED");
            return;
        }
        Set<String> partners = slugs(owners, false);
        if (partners.isEmpty()) {
            partners = slugs(passage.article().placesIn(passage.sentence().span()), false);
            partners.remove(LAOS);
        }
        if (partners.size() == 1) {
            draft.with("partner", partners.iterator().next()).with("attribution", "STATED");
        } else if (partners.size() > 1) {
            draft.with("partner", LAOS)
                    .with("partners", List.copyOf(partners))
                    .with("attribution", "STATED");
        }
    }

    /** Vietnamese who learn in Laos: theirs is a Vietnamese name, and the way leads there. */
    private static boolean outward(Passage passage, List<PlaceMention> owners, Learners learners) {
        boolean vietnameseOwner = owners.stream().anyMatch(PlaceMention::vietnamese);
        boolean laoOwner = owners.stream().anyMatch(p -> !p.vietnamese());
        KeyText behind = passage.sentence().key().substring(learners.end());
        boolean away =
                Passage.has(TO_LAOS, behind)
                        || passage.article().placesIn(behindOwners(passage, learners)).stream()
                                .anyMatch(p -> !p.vietnamese());
        boolean sent = sentByHome(passage);
        return !laoOwner && away && (vietnameseOwner || owners.isEmpty() && sent)
                || vietnameseOwner && !laoOwner && takenInAbroad(passage);
    }

    /** "Phía Quảng Tây đã cấp 30 suất học bổng cho cán bộ tỉnh A": the partner teaches. */
    private static boolean takenInAbroad(Passage passage) {
        PlaceMention nearest = lastBefore(passage);
        return nearest != null
                && !nearest.vietnamese()
                && GIVEN.matcher(
                                passage.article()
                                        .key()
                                        .substring(nearest.span().end(), passage.figure().start()))
                        .matches();
    }

    /** "Nghệ An cử 8 sinh viên sang ...": theirs who sends them. */
    private static boolean sentByHome(Passage passage) {
        if (!SENT.matcher(passage.before()).find()) {
            return false;
        }
        PlaceMention sender = lastBefore(passage);
        return sender != null && sender.vietnamese();
    }

    /** The last place before the figure, or null. */
    private static PlaceMention lastBefore(Passage passage) {
        return passage.article().placesIn(passage.sentence().inBody(0, passage.start())).stream()
                .filter(p -> p.role() != Role.SEAT && !p.country())
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private static Span behindOwners(Passage passage, Learners learners) {
        Span owner = ownerSpan(passage, learners);
        return new Span(owner.end(), passage.sentence().span().end());
    }

    /** The places that stand with the noun: "lưu học sinh Lào", "học sinh tỉnh Champasak". */
    private static List<PlaceMention> owners(Passage passage, Learners learners) {
        List<PlaceMention> before =
                passage.article().placesIn(passage.sentence().span()).stream()
                        .filter(p -> RIGHT_BEFORE.matcher(gap(passage, p)).matches())
                        .toList();
        if (!before.isEmpty() && learners.who() == Learners.Who.PERSON) {
            return before;
        }
        return passage.article().placesIn(ownerSpan(passage, learners));
    }

    /** Whether a place abroad stands with the noun: "12 cán bộ tỉnh Champasak". */
    static boolean areFromAbroad(Passage passage, Learners learners) {
        return owners(passage, learners).stream().anyMatch(p -> !p.vietnamese());
    }

    /** "A (58 em)", "A 17 em": a figure right behind the name of one partner. */
    static boolean isShare(Passage passage) {
        return passage.article().placesIn(passage.sentence().span()).stream()
                .anyMatch(
                        p ->
                                !p.vietnamese()
                                        && !p.country()
                                        && SHARE.matcher(gap(passage, p)).matches());
    }

    /** What stands between a place and the figure behind it; a long word where it is not behind. */
    private static KeyText gap(Passage passage, PlaceMention place) {
        int end = place.span().end();
        return end <= passage.figure().start()
                ? passage.article().key().substring(end, passage.figure().start())
                : KeyText.of("behind");
    }

    private static Span ownerSpan(Passage passage, Learners learners) {
        KeyText key = passage.sentence().key();
        var matcher = END_OF_WORDS.matcher(key);
        int end = matcher.find(learners.end()) ? matcher.start() : key.length();
        int most = Math.max(Math.min(end, nextFigure(key, learners.end())), learners.end());
        return passage.sentence().inBody(passage.end(), endOfList(passage, most));
    }

    /**
     * Where the names of places that describe the learners end, and the comma that closes them:
     * "officials from Savannakhet, Laos, for a course".
     */
    static int endOfOwners(Passage passage, Learners learners) {
        KeyText key = passage.sentence().key();
        int first = learners.end() + passage.clauseFrom(learners.end()).length();
        int end = endOfList(passage, first);
        boolean listed = end > first;
        return listed && key.startsWith(", ", end) ? end + 1 : listed ? end : learners.end();
    }

    /** "sinh viên các tỉnh A, B và C": names that follow one another belong together. */
    private static int endOfList(Passage passage, int from) {
        int end = from;
        for (PlaceMention place : passage.article().placesIn(passage.sentence().span())) {
            int start = passage.sentence().inKey(place.span().start());
            boolean next = end > passage.end() && start >= end && start - end <= 12;
            if (next && LIST.matcher(passage.sentence().key().substring(end, start)).matches()) {
                end = passage.sentence().inKey(place.span().end());
            }
        }
        return end;
    }

    private static Set<String> slugs(List<PlaceMention> places, boolean vietnamese) {
        Set<String> slugs = new LinkedHashSet<>();
        places.stream()
                .filter(p -> p.vietnamese() == vietnamese && p.role() != Role.SEAT)
                .forEach(p -> slugs.add(p.slug()));
        if (slugs.size() > 1) {
            slugs.remove(LAOS);
        }
        return slugs;
    }

    /**
     * The nearest Vietnamese unit before the figure, else behind it, else the country, else the
     * article's.
     */
    private static String vietnamese(Passage passage) {
        String nearest = null;
        boolean country = false;
        for (PlaceMention place : passage.article().placesIn(passage.sentence().span())) {
            boolean before = place.span().end() <= passage.figure().start();
            if (!place.vietnamese() || place.role() == Role.SEAT) {
                continue;
            }
            if (place.country()) {
                country |= !besideLaos(passage, place.span());
            } else if (before || nearest == null) {
                nearest = place.slug();
            }
        }
        List<String> hosts = passage.article().participants().vietnamese();
        if (nearest == null && country || hosts.isEmpty()) {
            return "vietnam";
        }
        return nearest != null && hosts.contains(nearest) ? nearest : hosts.getFirst();
    }

    /** "hữu nghị Việt Nam - Lào", "quân tình nguyện Việt Nam" name no host. */
    private static boolean besideLaos(Passage passage, Span span) {
        KeyText key = passage.article().key();
        KeyText behind = key.substring(span.end(), Math.min(key.length(), span.end() + 8));
        KeyText before = key.substring(Math.max(0, span.start() - 18), span.start());
        return PAIR_BEHIND.matcher(behind).find() || PAIR_BEFORE.matcher(before).find();
    }

    private static String foreign(Passage passage) {
        Set<String> here = slugs(passage.article().placesIn(passage.sentence().span()), false);
        if (here.size() == 1) {
            return here.iterator().next();
        }
        Participants all = passage.article().participants();
        return all.foreign().isEmpty() ? LAOS : all.foreign().getFirst();
    }

    /**
     * "Lào" alone is all of Laos where a part of it names a partner, else the article's one
     * partner, inferred.
     */
    static void attribute(Draft draft, List<Draft> all) {
        if (FROM_VIETNAM.equals(draft.field("direction"))) {
            return;
        }
        Object partner = draft.field("partner");
        if (partner != null && !partner.equals(LAOS)) {
            return;
        }
        boolean partNamesOne =
                all.stream().anyMatch(d -> d.whole() == draft && !LAOS.equals(d.field("partner")));
        String only = onlyPartner(draft.passage().article());
        boolean listed = draft.field("partners") != null;
        if (partNamesOne || listed || only == null) {
            draft.with("partner", LAOS).with("attribution", "STATED");
        } else {
            draft.with("partner", only).with("attribution", "INFERRED").doubt(0.15);
        }
    }

    private static String onlyPartner(ArticleContext article) {
        String only = article.participants().onlyForeign();
        return LAOS.equals(only) ? null : only;
    }
}
