package org.coopbriefs.extraction.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Party;
import org.coopbriefs.extraction.Party.Level;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.DateMention;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.PeriodMention;
import org.coopbriefs.extraction.mention.SmallNumber;
import org.coopbriefs.text.EdtfDate;
import org.coopbriefs.text.Span;

/** Reads what one sentence says of each document that it names. */
final class DocumentReading {

    /** A period belongs to the document that it follows this closely. */
    private static final int PERIOD_AFTER = 110;

    private static final int PERIOD_BEFORE = 45;
    private static final int MANY = 10;

    /** In days: a text may be signed on a later day of the visit that the article dates. */
    private static final int SAME_VISIT = 10;

    private static final KeyPattern BETWEEN = KeyPattern.words("giữa", "between");
    private static final KeyPattern ONLOOKER =
            KeyPattern.of(
                    "(?:giới thiệu|chứng kiến|kết nối|có mặt|introduction|presence|witness(?:ed)?)"
                            + " (?:của|từ|by|of) (?:\\p{L}{1,12} ){0,5}$");

    private static final KeyPattern EACH =
            KeyPattern.words(
                    "(?:với|cùng) (?:từng|mỗi) (?:tỉnh|địa phương|bên)", "with each(?: of)?");

    private static final KeyPattern HOW_MANY =
            KeyPattern.of(
                    "(?<![\\p{L}\\d.,])(?<n>\\d{1,3}|",
                    SmallNumber.PATTERN,
                    ") (?:new |separate )?$");

    private static final KeyPattern OF_YEAR =
            KeyPattern.of(
                    "^(?: \\p{L}{1,8}){0,3}? năm (?<year>(?:19|20)\\d\\d)(?! ?[-/] ?\\d)(?!\\d)");

    /** "concluded in 2022 and valid until 2027". */
    private static final KeyPattern VALID =
            KeyPattern.of(
                    "^[^;.]{0,80}?(?:signed|concluded|inked|ký|ký kết)[^;.\\d]{0,12}(?<from>(?:19|20)\\d\\d)[^;.]{0,40}?(?:valid|in"
                            + " force|effective|hiệu lực|có giá trị)[^;.\\d]{0,24}(?<to>20\\d\\d)(?!\\d)");

    private static final KeyPattern REPLACES =
            KeyPattern.words(
                    "thay (?:cho|thế)",
                    "nối tiếp",
                    "kế tiếp",
                    "replac(?:ing|es?)",
                    "succeed(?:ing|s)?");

    private static final KeyPattern CEREMONY =
            KeyPattern.words("(?:lễ|nghi thức) ký(?: kết)?", "signing ceremony");

    private static final KeyPattern SAME_TERM =
            KeyPattern.of(
                    "^(?: hợp tác)? (?:có )?cùng (?:thời hạn|giai đoạn|kỳ hạn|thời gian|thời"
                            + " kỳ)|^[^,;.]{0,30} for the same (?:period|term|years)");

    private static final KeyPattern ENDS_WITH_SIGN =
            KeyPattern.of("(?<!\\p{L})(?:ký|ký kết|signed)(?: kết)?(?: vào| từ| hồi| in)? $");

    private final ArticleContext article;
    private final AgreementLevel level;

    DocumentReading(ArticleContext article) {
        this.article = article;
        this.level = new AgreementLevel(article);
    }

    List<Document> in(Sentence sentence) {
        List<Document> documents = new ArrayList<>();
        List<Instrument.Named> all = Instrument.in(sentence.key());
        for (int i = 0; i < all.size(); i++) {
            Document document = document(sentence, all, i);
            if (document != null) {
                documents.add(document);
            }
        }
        return documents;
    }

    private Document document(Sentence sentence, List<Instrument.Named> all, int i) {
        Instrument.Named named = all.get(i);
        AgreementStatus status = AgreementStatus.of(sentence.key(), named.start(), named.end());
        int count = howMany(sentence.key(), named.start());
        PeriodMention period = period(sentence, all, i);
        if (period == null && SAME_TERM.matcher(sentence.key().substring(named.end())).find()) {
            period = lastBefore(sentence.span().start() + named.start());
        }
        EdtfDate[] span = span(sentence, named, period);
        if (status == null && span[0] != null && isSignedHere(sentence)) {
            status = AgreementStatus.SIGNED;
        }
        if (!worthTelling(named, status, span[0], count)) {
            return null;
        }
        EdtfDate signedOn = status == AgreementStatus.SIGNED ? signedOn(sentence, named) : null;
        Span clause = clause(sentence, named);
        List<Party> parties = parties(sentence, named, clause);
        Sides sides = sides(parties, clause);
        return new Document(
                sentence,
                sentence.inBody(named.start(), named.end()),
                named.instrument(),
                named.vague(),
                status,
                span[0],
                span[1],
                span[0] != null && signedOn != null && period == null && signedOn.equals(span[0])
                        ? null
                        : signedOn,
                sides.labels(),
                sides.stated(),
                level.of(sentence, named, parties),
                EACH.matcher(article.key().in(clause)).find() ? sides.foreign() : count);
    }

    private static boolean worthTelling(
            Instrument.Named named, AgreementStatus status, EdtfDate from, int count) {
        if (status == null || count > MANY) {
            return false;
        }
        boolean needsPeriod =
                status == AgreementStatus.EVALUATED
                        || named.vague() && named.instrument() != Instrument.MINUTES;
        return from != null || !needsPeriod && (!named.vague() || status == AgreementStatus.SIGNED);
    }

    /** "Lễ ký diễn ra qua màn hình. Trước mặt mỗi người là một bản ghi nhớ ...". */
    private boolean isSignedHere(Sentence sentence) {
        return !Agreement.isBesides(sentence)
                && Stream.of(
                                article.before(sentence),
                                Optional.of(sentence),
                                article.after(sentence))
                        .flatMap(Optional::stream)
                        .anyMatch(s -> CEREMONY.matcher(s.key()).find());
    }

    private static int howMany(KeyText key, int start) {
        KeyMatcher match = HOW_MANY.matcher(key.substring(Math.max(0, start - 30), start));
        Integer count = match.find() ? SmallNumber.of(match.group("n")) : null;
        return count == null ? 1 : count;
    }

    private PeriodMention period(Sentence sentence, List<Instrument.Named> all, int i) {
        int start = sentence.span().start() + all.get(i).start();
        int end = sentence.span().start() + all.get(i).end();
        int next =
                i + 1 < all.size()
                        ? sentence.span().start() + all.get(i + 1).start()
                        : sentence.span().end();
        PeriodMention before = null;
        for (PeriodMention period : article.periodsIn(sentence.span())) {
            if (period.form() != PeriodMention.Form.SPAN) {
                continue;
            }
            int gap = period.span().start() - end;
            if (gap >= 0
                    && gap <= PERIOD_AFTER
                    && period.span().start() < next
                    && !broken(end, period.span().start())
                    && !isOfTheOneBefore(end, period.span().start())
                    && !(all.get(i).vague() && isApart(end, period.span().start()))) {
                return period;
            }
            int back = start - period.span().end();
            if (back >= 0
                    && back <= PERIOD_BEFORE
                    && i == 0
                    && !broken(period.span().end(), start)) {
                before = period;
            }
        }
        return before;
    }

    /** "bản ghi nhớ cùng thời hạn": as long as what was named before. */
    private PeriodMention lastBefore(int at) {
        return article.periodsIn(new Span(0, at)).stream()
                .filter(p -> p.form() == PeriodMention.Form.SPAN)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private boolean broken(int from, int to) {
        return article.key().substring(from, to).indexOf(';') >= 0;
    }

    /** "bản ghi nhớ mới thay cho văn bản giai đoạn 2017 - 2022". */
    private boolean isOfTheOneBefore(int from, int to) {
        return REPLACES.matcher(article.key().substring(from, to)).find();
    }

    /** A comma between contents and a period: the period is of what follows. */
    private boolean isApart(int from, int to) {
        return article.key().substring(from, to).indexOf(',') >= 0;
    }

    /** From and to; a plan "năm 2023" runs for that year. */
    private static EdtfDate[] span(
            Sentence sentence, Instrument.Named named, PeriodMention period) {
        if (period != null) {
            return new EdtfDate[] {period.from(), period.to()};
        }
        KeyMatcher year = OF_YEAR.matcher(sentence.key().substring(named.end()));
        boolean own = year.find() && !year.group().contains("ký");
        if (own) {
            EdtfDate one = EdtfDate.ofYear(Integer.parseInt(year.group("year")));
            return new EdtfDate[] {one, one};
        }
        KeyMatcher valid = VALID.matcher(sentence.key().substring(named.end()));
        return valid.find()
                ? new EdtfDate[] {
                    EdtfDate.ofYear(Integer.parseInt(valid.group("from"))),
                    EdtfDate.ofYear(Integer.parseInt(valid.group("to")))
                }
                : new EdtfDate[2];
    }

    /** The clause between semicolons. */
    private static Span clause(Sentence sentence, Instrument.Named named) {
        int from = sentence.key().lastIndexOf(';', named.start()) + 1;
        int to = sentence.key().indexOf(';', named.end());
        return sentence.inBody(from, to < 0 ? sentence.key().length() : to);
    }

    private EdtfDate signedOn(Sentence sentence, Instrument.Named named) {
        Span clause = clause(sentence, named);
        int at = sentence.span().start() + named.start();
        return article.datesIn(clause).stream()
                .filter(d -> !d.history() && d.daysAgo() == null)
                .filter(d -> d.month() != null || d.span().start() < at || signedIn(at, d))
                .min(Comparator.comparingInt(d -> Math.abs(d.span().start() - at)))
                .map(this::resolved)
                .orElse(null);
    }

    /** A day without a year is the latest such day up to the event; null where that is unknown. */
    private EdtfDate resolved(DateMention date) {
        EdtfDate event = article.eventDate();
        if (date.year() != null) {
            return date.in(null);
        }
        boolean days = event != null && event.isDay() && date.isDay();
        return days ? date.before(event.last().plusDays(SAME_VISIT)) : null;
    }

    /** "bản ghi nhớ ký năm 2015", and not "về xây dựng trường năm 2015". */
    private boolean signedIn(int from, DateMention year) {
        return ENDS_WITH_SIGN.matcher(article.key().substring(from, year.span().start())).find();
    }

    /** Those between whom the document is; where the sentence says "giữa", only what follows. */
    private List<Party> parties(Sentence sentence, Instrument.Named named, Span clause) {
        int end = sentence.span().start() + named.end();
        KeyMatcher between =
                BETWEEN.matcher(article.key()).region(end, Math.max(end, clause.end()));
        int from =
                between.find() && between.start() - end <= 170 ? between.start() : clause.start();
        Span where = new Span(from, clause.end());
        return article.partiesIn(sentence).stream()
                .filter(p -> where.contains(p.span()) && !onlooker(p, where))
                .toList();
    }

    /** Who introduced the parties or looked on is no party. */
    private boolean onlooker(Party party, Span clause) {
        return ONLOOKER.matcher(article.key().substring(clause.start(), party.span().start()))
                .find();
    }

    private record Sides(List<String> labels, boolean stated, int foreign) {}

    private Sides sides(List<Party> parties, Span clause) {
        Set<String> labels = new LinkedHashSet<>();
        boolean company = false;
        for (Party party : parties) {
            if (party.level() == Level.COMPANY) {
                labels.add(party.name());
                company = true;
            } else if (party.level() != Level.STATE) {
                party.slugs().stream()
                        .filter(article.participants().all()::contains)
                        .forEach(labels::add);
            }
        }
        boolean home = labels.stream().anyMatch(article.participants().vietnamese()::contains);
        boolean abroad = labels.stream().anyMatch(article.participants().foreign()::contains);
        boolean stated = home && abroad || company && labels.size() > 1;
        if (!stated && !home) {
            labels.addAll(article.participants().vietnamese());
        }
        if (!stated && !abroad) {
            labels.addAll(article.participants().foreign());
        }
        long foreign = labels.stream().filter(article.participants().foreign()::contains).count();
        return new Sides(List.copyOf(labels), stated, (int) Math.max(1, foreign));
    }
}
