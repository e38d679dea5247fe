package org.coopbriefs.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.DateMention;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.Mention;
import org.coopbriefs.extraction.mention.PeriodMention;
import org.coopbriefs.text.Span;

/**
 * Parts a document that one sentence names for several partners in turn: "ký bản ghi nhớ với A giai
 * đoạn 2021-2025, với B giai đoạn 2022-2026" are two, each with its own period and day.
 */
final class DocumentTurns {

    private static final KeyPattern WITH = KeyPattern.words("với|with");

    /** "với tỉnh bạn A": between the word and the name. */
    private static final int NAME_AFTER = 16;

    /** "với A bản ghi nhớ": the document is named behind its partner. */
    private static final KeyPattern DIRECTLY =
            KeyPattern.of("^(?: \\(?lào\\)?)?(?: (?:một|bản|a|the|new)){0,3}+ $");

    /** ", rồi ký tiếp với B": another partner of the same document. */
    private static final KeyPattern LISTED =
            KeyPattern.of(
                    "(?:[,:;]| và| and)(?: (?:rồi|tiếp|ký|ký kết|sau đó|cả|then|later|one)){0,4}+ $");

    /** What is said of a document with one partner. */
    private record Turn(Span span, String partner, int owner) {}

    private final ArticleContext article;
    private final Sentence sentence;
    private final List<Instrument.Named> all;
    private final List<Turn> turns;

    /**
     * @param all documents named in the sentence, in reading order
     */
    DocumentTurns(ArticleContext article, Sentence sentence, List<Instrument.Named> all) {
        this.article = article;
        this.sentence = sentence;
        this.all = all;
        this.turns = all.isEmpty() ? List.of() : turns();
    }

    /** The document {@code all.get(i)}, once for each partner with whom it is told. */
    List<Document> of(Document document, int i) {
        List<Turn> own = turns.stream().filter(turn -> turn.owner() == i).toList();
        boolean inTurn = turns.stream().map(Turn::partner).distinct().count() > 1;
        return inTurn && !own.isEmpty()
                ? own.stream().map(turn -> only(document, turn)).toList()
                : List.of(document);
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        KeyMatcher with = WITH.matcher(sentence.key());
        while (with.find()) {
            Span word = sentence.inBody(with.start(), with.end());
            Party partner = partnerAfter(word.end());
            if (partner != null) {
                Turn turn = turn(word.start(), partner);
                boolean again = turns.stream().anyMatch(t -> t.owner() == turn.owner());
                if (!again || LISTED.matcher(sentence.key().substring(0, with.start())).find()) {
                    turns.add(turn);
                }
            }
        }
        return turns;
    }

    /** Up to the next partner or the next document. */
    private Turn turn(int start, Party partner) {
        int name = partner.span().end();
        int owner = -1;
        int end = sentence.span().end();
        for (int i = 0; i < all.size(); i++) {
            int at = sentence.span().start() + all.get(i).start();
            if (at < start || at > name && isRightBehind(name, at)) {
                owner = i;
            } else if (at > name) {
                end = Math.min(end, at);
            }
        }
        int semicolon = article.key().indexOf(';', name);
        end = semicolon < 0 ? end : Math.min(end, semicolon);
        KeyMatcher next = WITH.matcher(article.key()).region(name, end);
        while (next.find()) {
            if (partnerAfter(next.end()) != null) {
                end = next.start();
                break;
            }
        }
        return new Turn(new Span(start, end), partner.slugs().getFirst(), owner);
    }

    private boolean isRightBehind(int name, int document) {
        return DIRECTLY.matcher(article.key().substring(name, document)).find();
    }

    private Party partnerAfter(int end) {
        return article.partiesIn(sentence).stream()
                .filter(p -> p.span().start() >= end && p.span().start() - end <= NAME_AFTER)
                .filter(p -> p.slugs().size() == 1)
                .filter(p -> article.participants().foreign().contains(p.slugs().getFirst()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Where a turn tells no period or day of its own, that told before it outside of turns holds.
     */
    private Document only(Document document, Turn turn) {
        List<String> parties = new ArrayList<>(document.parties());
        parties.removeIf(article.participants().foreign()::contains);
        parties.add(turn.partner());
        PeriodMention period =
                ofTurn(
                        article.periodsIn(sentence.span()).stream()
                                .filter(p -> p.form() == PeriodMention.Form.SPAN)
                                .toList(),
                        turn);
        List<DateMention> days =
                article.datesIn(sentence.span()).stream()
                        .filter(d -> !d.history() && d.year() != null)
                        .toList();
        DateMention day = ofTurn(days, turn);
        boolean dated = document.status() == AgreementStatus.SIGNED && day != null;
        return document.between(
                parties,
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                dated ? day.in(null) : days.isEmpty() ? document.signedOn() : null);
    }

    private <M extends Mention> M ofTurn(List<M> told, Turn turn) {
        return told.stream()
                .filter(m -> turn.span().contains(m.span()))
                .findFirst()
                .orElseGet(
                        () ->
                                told.stream()
                                        .filter(m -> m.span().end() <= turn.span().start())
                                        .filter(this::isOfNoTurn)
                                        .reduce((first, second) -> second)
                                        .orElse(null));
    }

    private boolean isOfNoTurn(Mention told) {
        return turns.stream().noneMatch(turn -> turn.span().contains(told.span()));
    }
}
