package org.coopbriefs.extraction.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Participants;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.text.Span;

/** Who teaches, and whose people are taught (counting rule 10). */
final class LearnerParties {

    private static final String LAOS = "laos";
    private static final String TO_VIETNAM = "TO_VN";
    private static final String FROM_VIETNAM = "FROM_VN";

    private static final Pattern TO_LAOS =
            KeyPattern.words(
                    "sang lào|tại lào|ở lào|bên lào|sang (?:tỉnh |thủ đô |)#|tại (?:tỉnh |)#|"
                            + "in laos|at souphanouvong university");

    private static final Pattern END_OF_WORDS =
            KeyPattern.of(
                    "(?: (?:được|đang|đã|sang|đến|tới|học tập|theo học|học tại|vừa|tại|ở|vào|hiện|với|để|trong|are|have|at|in|to be|were|was|who)"
                            + "(?![\\p{L}]))|[,;:.()]| - ");

    private LearnerParties() {}

    /** The counted people in the article's words. */
    static String words(Passage passage, Learners learners) {
        String key = passage.sentence().key();
        var matcher = END_OF_WORDS.matcher(key);
        int end = matcher.find(learners.end()) ? matcher.start() : key.length();
        int most = Math.min(end, learners.end() + 60);
        return passage.sentence().inBody(passage.end(), most).of(passage.article().body()).strip();
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
        String behind = passage.sentence().key().substring(learners.end());
        boolean away =
                Passage.has(TO_LAOS, behind)
                        || passage.article().placesIn(behindOwners(passage, learners)).stream()
                                .anyMatch(p -> !p.vietnamese());
        return vietnameseOwner && !laoOwner && away;
    }

    private static Span behindOwners(Passage passage, Learners learners) {
        Span owner = ownerSpan(passage, learners);
        return new Span(owner.end(), passage.sentence().span().end());
    }

    /** The places that stand with the noun: "lưu học sinh Lào", "học sinh tỉnh Champasak". */
    private static List<PlaceMention> owners(Passage passage, Learners learners) {
        return passage.article().placesIn(ownerSpan(passage, learners));
    }

    private static Span ownerSpan(Passage passage, Learners learners) {
        String key = passage.sentence().key();
        var matcher = END_OF_WORDS.matcher(key);
        int end = matcher.find(passage.end()) ? matcher.start() : key.length();
        return passage.sentence().inBody(passage.end(), Math.max(end, learners.end()));
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

    /** The nearest Vietnamese unit before the figure, else behind it, else the article's. */
    private static String vietnamese(Passage passage) {
        String nearest = null;
        for (PlaceMention place : passage.article().placesIn(passage.sentence().span())) {
            boolean before = place.span().end() <= passage.figure().start();
            if (place.vietnamese()
                    && !place.country()
                    && place.role() != Role.SEAT
                    && (before || nearest == null)) {
                nearest = place.slug();
            }
        }
        Participants all = passage.article().participants();
        return nearest != null && all.vietnamese().contains(nearest) || all.vietnamese().isEmpty()
                ? nearest
                : all.vietnamese().getFirst();
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
