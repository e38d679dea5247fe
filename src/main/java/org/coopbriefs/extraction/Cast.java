package org.coopbriefs.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.PlaceMention;
import org.coopbriefs.extraction.mention.PlaceMention.Role;
import org.coopbriefs.text.Block;

/**
 * Weighs who takes part. A Vietnamese unit takes part where the title or the lead names it, or the
 * text keeps coming back to it; partners abroad wherever they are named as such.
 */
final class Cast {

    private static final double IN_TITLE = 4;
    private static final double IN_LEAD = 2;
    private static final double MOST_FOR_MENTIONS = 4;
    private static final double IN_A_NAME = 0.3;

    /** Of the weight of the foremost unit. */
    private static final double SECOND_ROLE = 0.6;

    private static final int LEAD_SENTENCES = 2;

    /** Who takes part where an army zone brings the fallen home. */
    static final List<String> STATE = List.of("vietnam");

    private static final int ZONE_SENTENCES = 4;

    /** "hỗ trợ bạn 36 tỷ đồng", "giúp bốn tỉnh Nam Lào": a partner without its name. */
    private static final KeyPattern FRIENDS =
            KeyPattern.words(
                    "(?:giúp|tặng|cho|trợ|hộ|tỉnh|nước|phía) bạn",
                    "tỉnh (?:bắc |nam |trung |hạ |thượng )?" + LaoWords.LAO);

    /** "Sau khi hợp nhất với A": said of what the host is now, not of what A does. */
    private static final KeyPattern MERGED_WITH =
            KeyPattern.of("(?:hợp nhất|sáp nhập) (?:với|cùng) (?:tỉnh )?$");

    private static final KeyPattern REMAINS =
            KeyPattern.words("hài cốt", "remains of", "sets of remains");

    private static final KeyPattern LAO_LEARNERS =
            KeyPattern.words(
                    "(?:lưu học sinh|học sinh|sinh viên|học viên|cán bộ) " + LaoWords.LAO,
                    "lưu học sinh|lhs",
                    "lao (?:students|officials|trainees)");

    private static final KeyPattern ARMY_ZONE =
            KeyPattern.words("quân khu \\d", "military (?:region|zone) \\d");

    private final List<Sentence> sentences;
    private final List<PlaceMention> inTitle;
    private final List<PlaceMention> inText;
    private final Map<String, Double> vietnamese = new LinkedHashMap<>();
    private final Map<String, Double> foreign = new LinkedHashMap<>();
    private final Map<String, Double> inNames = new LinkedHashMap<>();
    private final Set<String> titled = new LinkedHashSet<>();
    private boolean laos;

    /**
     * @param inTitle places in the title
     * @param inText places in the sentences of the article proper
     */
    Cast(List<Sentence> sentences, List<PlaceMention> inTitle, List<PlaceMention> inText) {
        this.sentences = sentences;
        this.inTitle = inTitle;
        this.inText = inText;
    }

    /**
     * Both sides, or none at all where one is missing; "laos" where no partner is named but the
     * country is.
     */
    Participants participants() {
        distinct(inTitle).forEach(place -> weigh(place, IN_TITLE));
        inTitle.stream().filter(p -> p.role() == Role.UNIT).forEach(p -> titled.add(p.slug()));
        distinct(inText).forEach(place -> weigh(place, weightOf(place)));
        List<String> partners = partners();
        List<String> hosts = hosts();
        if (hosts.isEmpty()) {
            hosts = isOfArmyZone() ? STATE : whereLearnersAre();
        }
        Participants both = new Participants(hosts, partners);
        return both.bothSides() ? both : Participants.NONE;
    }

    /** "Trường nội trú Mộc Châu (Sơn La), 24 học sinh Lào": the unit in which a school lies. */
    private List<String> whereLearnersAre() {
        return sentences.stream()
                .limit(ZONE_SENTENCES)
                .filter(s -> LAO_LEARNERS.matcher(s.key()).find())
                .flatMap(s -> ArticleContext.within(inText, s.span()).stream())
                .filter(p -> p.vietnamese() && !p.country())
                .map(PlaceMention::slug)
                .limit(1)
                .toList();
    }

    /**
     * The fallen are brought home by the teams of army zones too, of which a text names no
     * province.
     */
    private boolean isOfArmyZone() {
        return sentences.stream()
                        .limit(ZONE_SENTENCES)
                        .anyMatch(s -> REMAINS.matcher(s.key()).find())
                && sentences.stream()
                        .limit(ZONE_SENTENCES)
                        .anyMatch(s -> ARMY_ZONE.matcher(s.key()).find());
    }

    /** Without what only says where the place before it lies: "Bách Sắc, Quảng Tây". */
    private static List<PlaceMention> distinct(List<PlaceMention> places) {
        List<PlaceMention> distinct = new ArrayList<>();
        PlaceMention last = null;
        for (PlaceMention place : places) {
            if (last == null || !place.liesAround(last)) {
                distinct.add(place);
            }
            last = place;
        }
        return distinct;
    }

    /** Those named as such; else those whose schools and hospitals are; else the country. */
    private List<String> partners() {
        if (foreign.isEmpty() && inNames.isEmpty()) {
            return laos ? List.of("laos") : List.of();
        }
        return byWeight(foreign.isEmpty() ? inNames : foreign, 0);
    }

    private void weigh(PlaceMention place, double weight) {
        if (place.role() == Role.SEAT || place.slug().equals("vietnam")) {
            return;
        }
        if (place.country()) {
            laos = true;
        } else if (!place.vietnamese()) {
            Map<String, Double> side =
                    place.role() != Role.NAME || weight == IN_TITLE ? foreign : inNames;
            side.merge(place.slug(), weight, Double::sum);
        } else if (place.role() == Role.UNIT) {
            vietnamese.merge(place.slug(), weight, Double::sum);
        } else if (place.role() == Role.NAME) {
            vietnamese.merge(place.slug(), IN_A_NAME, Double::sum);
        }
    }

    private double weightOf(PlaceMention place) {
        return inLead(place) ? IN_LEAD : 1;
    }

    private boolean inLead(PlaceMention place) {
        int seen = 0;
        for (Sentence sentence : sentences) {
            if (sentence.kind() == Block.Kind.CAPTION || sentence.kind() == Block.Kind.HEADING) {
                continue;
            }
            if (sentence.span().contains(place.span())) {
                return true;
            }
            if (sentence.kind() != Block.Kind.LEAD && ++seen >= LEAD_SENTENCES) {
                return false;
            }
        }
        return false;
    }

    private List<String> hosts() {
        double most = vietnamese.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<String> hosts = new ArrayList<>();
        for (String slug : byWeight(vietnamese, 0)) {
            double weight = vietnamese.get(slug);
            boolean foremost = hosts.isEmpty();
            boolean second =
                    titled.contains(slug)
                            || weight >= SECOND_ROLE * most && weight >= IN_LEAD && beside(slug)
                            || weight >= 1 && inGift(slug);
            if (foremost || second) {
                hosts.add(slug);
            }
        }
        return hosts;
    }

    /** Gives something to a partner or to "the friends", or gets it, in one sentence. */
    private boolean inGift(String slug) {
        return sentences.stream()
                .filter(s -> names(slug, s) && Genre.speaksOfGift(s.key()))
                .anyMatch(s -> namesPartner(s) || FRIENDS.matcher(s.key()).find());
    }

    /** Named in one sentence with a partner. */
    private boolean beside(String slug) {
        return sentences.stream().anyMatch(s -> beside(slug, s));
    }

    private boolean beside(String slug, Sentence sentence) {
        return names(slug, sentence) && namesPartner(sentence);
    }

    private boolean names(String slug, Sentence sentence) {
        return ArticleContext.within(inText, sentence.span()).stream()
                .filter(p -> p.slug().equals(slug) && p.role() == Role.UNIT)
                .anyMatch(
                        p ->
                                !MERGED_WITH
                                        .matcher(
                                                sentence.key()
                                                        .substring(
                                                                0,
                                                                sentence.inKey(p.span().start())))
                                        .find());
    }

    private boolean namesPartner(Sentence sentence) {
        return ArticleContext.within(inText, sentence.span()).stream()
                .anyMatch(p -> foreign.containsKey(p.slug()));
    }

    private static List<String> byWeight(Map<String, Double> weights, double least) {
        return weights.entrySet().stream()
                .filter(e -> Math.min(e.getValue(), MOST_FOR_MENTIONS + IN_TITLE) > least)
                .sorted(Comparator.comparing((Map.Entry<String, Double> e) -> -e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
