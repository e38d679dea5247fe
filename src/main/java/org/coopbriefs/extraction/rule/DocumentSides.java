package org.coopbriefs.extraction.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Participants;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Party.Level;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.text.Span;

/**
 * Between whom a document is.
 *
 * @param named those whom its clause names, in reading order
 * @param labels slugs, or names of those without one; those of the article where the clause names
 *     nobody of a side
 * @param stated whether the clause itself names both sides, or the partner where the article has
 *     only one side at home
 * @param foreign how many partners there are, at least one
 */
record DocumentSides(List<Party> named, List<String> labels, boolean stated, int foreign) {

    private static final int NEAR = 170;
    private static final int SCENE_BEFORE = 30;

    private static final KeyPattern SCENE =
            KeyPattern.of("(?<!\\p{L})(?:tại|ở|in|at) (?:tỉnh |thành phố |tp\\.? ?|thị xã )?$");

    private static final KeyPattern BETWEEN = KeyPattern.words("giữa", "between");
    private static final KeyPattern ONLOOKER =
            KeyPattern.of(
                    "(?<!\\p{L})(?:giao(?: cho)?|phân công|chỉ đạo|tasked|assigned) (?:\\p{L}{1,12} ){0,12}$|(?:giới thiệu|chứng kiến|kết nối|có mặt|introduction|presence|witness(?:ed)?)"
                            + " (?:của|từ|by|of) (?:\\p{L}{1,12} ){0,5}$");

    /**
     * @param clause the part of the sentence that speaks of the document
     */
    static DocumentSides of(
            ArticleContext article, Sentence sentence, Instrument.Named named, Span clause) {
        List<Party> parties = parties(article, sentence, named, clause);
        Set<String> labels = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        boolean company = false;
        for (Party party : parties) {
            if (party.level() == Level.COMPANY) {
                labels.add(party.name());
                company = true;
            } else if (party.level() != Level.STATE) {
                party.slugs().stream()
                        .filter(article.participants().all()::contains)
                        .forEach(labels::add);
                if (isOtherUnit(article, party)) {
                    others.addAll(party.slugs());
                }
            }
        }
        if (labels.stream().noneMatch(article.participants().vietnamese()::contains)) {
            labels.addAll(others);
        }
        boolean home =
                labels.stream().anyMatch(article.participants().vietnamese()::contains)
                        || labels.stream().anyMatch(others::contains);
        boolean abroad = labels.stream().anyMatch(article.participants().foreign()::contains);
        boolean onlyHome = article.participants().vietnamese().size() <= 1;
        boolean firms = company && labels.size() > 1;
        boolean stated = abroad && (home || onlyHome) || firms;
        if (!home && !firms) {
            labels.addAll(article.participants().vietnamese());
        }
        if (!stated && !abroad) {
            labels.addAll(article.participants().foreign());
        }
        long foreign = labels.stream().filter(article.participants().foreign()::contains).count();
        return new DocumentSides(parties, List.copyOf(labels), stated, (int) Math.max(1, foreign));
    }

    /** "ký với từng tỉnh bạn": with all whom the article names. */
    DocumentSides withAllForeign(Participants participants) {
        Set<String> all = new LinkedHashSet<>(labels);
        all.addAll(participants.foreign());
        return new DocumentSides(
                named, List.copyOf(all), stated, Math.max(1, participants.foreign().size()));
    }

    /** A Vietnamese unit that the article tells of besides, and no place where they met. */
    private static boolean isOtherUnit(ArticleContext article, Party party) {
        int from = Math.max(0, party.span().start() - SCENE_BEFORE);
        return "VN".equals(party.country())
                && party.slugs().stream()
                        .allMatch(
                                slug ->
                                        !slug.equals("vietnam")
                                                && !article.participants()
                                                        .vietnamese()
                                                        .contains(slug))
                && !SCENE.matcher(article.key().substring(from, party.span().start())).find();
    }

    /** Where the sentence says "giữa", only those who follow. */
    private static List<Party> parties(
            ArticleContext article, Sentence sentence, Instrument.Named named, Span clause) {
        int end = sentence.span().start() + named.end();
        KeyMatcher between =
                BETWEEN.matcher(article.key()).region(end, Math.max(end, clause.end()));
        int from =
                between.find() && between.start() - end <= NEAR ? between.start() : clause.start();
        Span where = new Span(from, clause.end());
        return article.partiesIn(sentence).stream()
                .filter(p -> where.contains(p.span()) && !onlooker(article, p, where))
                .toList();
    }

    /** Who introduced the parties or looked on is no party. */
    private static boolean onlooker(ArticleContext article, Party party, Span clause) {
        return ONLOOKER.matcher(article.key().substring(clause.start(), party.span().start()))
                .find();
    }
}
